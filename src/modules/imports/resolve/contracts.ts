import type { CompanyBook } from '../companies/book.ts'
import { contractsTarget } from '../kinds/contracts.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import { accountOf } from './company.ts'
import { type FallbackCurrency, fillCurrency, type Resolve, textOf } from './row.ts'

/** A contract is made with a company; one without a title goes by its number. */
export function resolveContracts(
  companies: CompanyBook,
  currency: FallbackCurrency,
  mayWrite: (accountId: string) => boolean,
): Resolve {
  return ({ row, values, extra }) => {
    const { accountId, originId, hit } = accountOf(companies, values, row)
    if (hit === null) return { field: 'account', reason: 'missing' }
    if (!mayWrite(accountId)) return { field: 'account', reason: 'accountNotYours' }
    const key = uuidOf(`${originId}/${contractsTarget.key(values)}`)
    if (typeof values.amount === 'number') fillCurrency(values, currency)
    values.title ??= textOf(values, 'contractNumber')
    return { accountId, originId, key, row, values, extra }
  }
}
