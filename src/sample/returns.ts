import type { PlainDate } from '../core/period.ts'
import { workdayAfter } from './days.ts'
import { createRandom } from './random.ts'
import type { SampleOrder, SampleOrderLine } from './facts.ts'

/** Goods sent back: about one order in sixty loses part of one line again some weeks after its promised day. */
export function returnOrders(
  orders: readonly SampleOrder[],
  { seed, asOf }: { seed: number; asOf: PlainDate },
): SampleOrder[] {
  const random = createRandom(seed, 'returns')
  return orders.flatMap((order) => {
    const returned = random.chance(1 / 60)
    const wait = random.whole(6, 35)
    const day = workdayAfter(order.promisedOn, wait)
    const goods = order.lines.filter((line) => !line.productCode.startsWith('SV'))
    if (!returned || day > asOf || order.account === null || goods.length === 0) return []
    const line = random.pick(goods)
    const back = returnedLine(line, random.whole(1, Math.max(1, Math.ceil(line.quantity / 4))))
    return [{ ...order, orderedOn: day, promisedOn: day, isReturn: true, lines: [back] }]
  })
}

function returnedLine(line: SampleOrderLine, quantity: number): SampleOrderLine {
  const { unitPriceMinor, discountPct } = line
  return {
    ...line,
    lineNumber: 1,
    quantity: -quantity,
    amountMinor: -Math.round((quantity * unitPriceMinor * (100 - discountPct)) / 100),
    costMinor: -(line.costMinor / line.quantity) * quantity,
  }
}
