import { type Book, bookOf } from '../orders.ts'
import type { SampleOrder, SampleOrderLine } from '../facts.ts'
import type { SampleAccount, SampleProduct } from '../types.ts'
import type { FileContext } from './sampleFile.ts'

/** One line of one order with everything a sales file says of it. */
export interface SalesLine {
  order: SampleOrder
  line: SampleOrderLine
  account: SampleAccount | null
  product: SampleProduct
}

/** The lines of one book by calendar year, oldest first. */
export function salesByYear(context: FileContext, book: Book): [year: string, lines: SalesLine[]][] {
  const lines = context.sample.orders.flatMap((order) => {
    const account = order.account === null ? null : context.account(order.account)
    if (bookOf(account?.country ?? 'DE') !== book) return []
    return order.lines.map((line) => ({ order, line, account, product: context.product(line.productCode) }))
  })
  return [...Map.groupBy(lines, ({ order }) => order.orderedOn.slice(0, 4))]
}
