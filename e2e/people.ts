import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { Client } from '../src/contract.ts'
import type { Role } from '../src/platform/contract.ts'
import { stage } from './browser.ts'

/** A caller of the contract with the rights of whoever sits at the machine. */
export function operator(): Client {
  const { url, operatorToken } = stage()
  return createORPCClient(
    new RPCLink({ url: `${url}/rpc`, headers: { 'x-mainstay-operator': operatorToken } }),
  )
}

export interface Person {
  name: string
  email: string
  password: string
}

/** Adds a colleague with a first password. */
export async function addPerson(role: Role, name: string): Promise<Person> {
  const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}@journeys.example`
  const password = `${name} signs in`
  await operator().users.create({ name, email, role, password, teamId: null, language: 'en' })
  return { name, email, password }
}
