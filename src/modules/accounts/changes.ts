import type { z } from 'zod'
import type { Account } from './access/queries.ts'
import { accountFields } from './contract.ts'

type Fields = z.infer<typeof accountFields>
const names = Object.keys(accountFields.shape) as (keyof Fields)[]

/** What a person can say of a company, of a stored row. */
export function valuesOf(row: Account): Fields {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Fields
}

/** What was given, ready to be stored: a field that was left out stays out, an emptied one is unknown. */
export function storedValues(input: Partial<Fields>): Partial<Fields> {
  const given = names.filter((name) => input[name] !== undefined)
  return Object.fromEntries(given.map((name) => [name, input[name] === '' ? null : input[name]]))
}

/** Of a change only what differs from the row, before and after. */
export function changedValues<T extends Partial<Account>>(
  row: Account,
  change: T,
): { before: Partial<T>; after: Partial<T> } {
  const changed = (Object.keys(change) as (keyof T & keyof Account)[]).filter(
    (name) => change[name] !== row[name],
  )
  return {
    before: Object.fromEntries(changed.map((name) => [name, row[name]])) as Partial<T>,
    after: Object.fromEntries(changed.map((name) => [name, change[name]])) as Partial<T>,
  }
}
