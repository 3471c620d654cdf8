import { noAccountId } from '../../accounts/policy.ts'
import type { CompanyBook, CompanyHit } from '../companies/book.ts'
import type { Values } from '../kinds/target.ts'
import { textOf } from './row.ts'

export type OwnerOf = { accountId: string; originId: string; hit: CompanyHit | null }

/** Finds the account of a fact; one that names no company is kept under the id of nobody. */
export function accountOf(book: CompanyBook, values: Values, row: number): OwnerOf {
  const hit = book.find(
    {
      name: textOf(values, 'account'),
      code: textOf(values, 'accountCode'),
      taxNumber: textOf(values, 'taxNumber'),
      website: textOf(values, 'website'),
      email: null,
      country: null,
      owner: textOf(values, 'owner'),
    },
    row,
  )
  return hit
    ? { accountId: hit.accountId, originId: hit.originId, hit }
    : { accountId: noAccountId, originId: noAccountId, hit }
}
