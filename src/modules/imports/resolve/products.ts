import { noAccountId } from '../../accounts/policy.ts'
import type { ProductBook } from '../products/book.ts'
import { type Resolve, textOf } from './row.ts'

export function resolveProducts(products: ProductBook): Resolve {
  return ({ row, values, extra }) => {
    const code = textOf(values, 'code')
    const name = textOf(values, 'name')
    const key = products.find(
      { code, name, family: textOf(values, 'family'), unit: textOf(values, 'unit') },
      row,
    )
    if (key === null) return { field: 'name', reason: 'missing' }
    return {
      accountId: noAccountId,
      originId: noAccountId,
      key,
      row,
      values: { ...values, name: name ?? code },
      extra,
    }
  }
}
