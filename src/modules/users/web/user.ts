import type { Client } from '../../../contract.ts'
import type { Role } from '../../../platform/contract.ts'

export type User = Awaited<ReturnType<Client['users']['list']>>[number]
export type Team = Awaited<ReturnType<Client['users']['teams']>>[number]

/** From the one who only looks to the one who may do everything. */
export const roles: readonly Role[] = ['viewer', 'manager', 'head', 'admin']

/** The fewest signs a password may have; the same rule stands in the contract. */
export const leastPassword = 10
