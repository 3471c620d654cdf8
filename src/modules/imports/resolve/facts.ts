import { uuidOf } from '../../../platform/identifiers.ts'
import type { CompanyBook } from '../companies/book.ts'
import type { Target } from '../kinds/target.ts'
import type { ProductBook } from '../products/book.ts'
import { accountOf } from './company.ts'
import { type FallbackCurrency, fillCurrency, type Resolve, textOf } from './row.ts'

/** Facts that stand by themselves: deliveries, invoices, interactions, requests, opportunities. */
export function resolveFacts(
  target: Target,
  companies: CompanyBook,
  products: ProductBook,
  currency: FallbackCurrency,
  mayWrite: (accountId: string) => boolean,
): Resolve {
  const amount = target.amount
  return ({ row, values, extra }) => {
    const { accountId, originId } = accountOf(companies, values, row)
    if (!mayWrite(accountId)) return { field: 'account', reason: 'accountNotYours' }
    if (amount !== undefined && typeof values[amount] === 'number') fillCurrency(values, currency)
    if (target.product) {
      const code = textOf(values, 'productCode')
      const name = textOf(values, 'product')
      values.productId = products.find({ code, name, family: textOf(values, 'family'), unit: null }, row)
      values.product = name ?? code
    }
    return { accountId, originId, key: uuidOf(`${originId}/${target.key(values)}`), row, values, extra }
  }
}
