import type { Cell } from '../cell.ts'
import type { DateOrder } from '../values/date.ts'
import { decideOrder, orderEvidence } from '../values/date-order.ts'
import type { Doubt } from './plan-types.ts'

type DateColumn = { index: number; header: string }

/**
 * Decides day-month or month-day for every date column: by its own values, else as another date column of the file has
 * it, else day first, which is reported as a doubt.
 */
export function decideDateOrders(
  lines: Cell[][],
  columns: DateColumn[],
): { orders: Map<number, DateOrder>; doubts: Doubt[] } {
  const evidence = columns.map((column) => ({
    column,
    found: orderEvidence(lines.map((row) => row[column.index] ?? null)),
  }))
  const sure = evidence
    .map(({ found }) => decideOrder(found, 'dmy'))
    .filter((decision, order) => !decision.open && hasProof(evidence[order]!.found))
  const shared = sure[0]?.order ?? null
  const orders = new Map<number, DateOrder>()
  const doubts: Doubt[] = []
  for (const { column, found } of evidence) {
    const decision = decideOrder(found, shared === 'mdy' ? 'mdy' : 'dmy')
    orders.set(column.index, decision.order)
    if (decision.open && shared === null) {
      doubts.push({
        code: 'dateOrderAmbiguous',
        params: { column: column.header, sample: found.example, order: decision.order },
      })
    }
    if (decision.mixed)
      doubts.push({ code: 'dateOrderMixed', params: { column: column.header, order: decision.order } })
  }
  return { orders, doubts }
}

function hasProof({
  dayFirst,
  monthFirst,
  either,
}: {
  dayFirst: number
  monthFirst: number
  either: number
}): boolean {
  return dayFirst !== monthFirst || either > 0
}
