import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { decideDecimal, decimalEvidence } from '../values/decimal-mark.ts'
import { readNumber } from '../values/number.ts'
import type { Match, SourceColumn } from '../recognise.ts'

/**
 * Finds quantity, unit price and amount among columns without headers: three columns of which one is the product of
 * the other two; else the column of the largest numbers with cents is the amount.
 */
export function bareNumbers(rows: Cell[][], columns: SourceColumn[], taken: ReadonlySet<number>): Match[] {
  const numeric = columns.filter(
    ({ index, profile }) =>
      !taken.has(index) && profile.number > 0.8 && profile.date < 0.2 && profile.counting < 0.8,
  )
  const values = new Map(numeric.map(({ index }) => [index, columnNumbers(rows, index)]))
  for (const amount of numeric) {
    for (const price of numeric) {
      for (const quantity of numeric) {
        if (amount === price || amount === quantity || price === quantity) continue
        if (price.profile.fraction < quantity.profile.fraction) continue
        if (!isProduct(values, amount.index, price.index, quantity.index)) continue
        return [
          { index: amount.index, field: 'amount', score: 0.6 },
          { index: price.index, field: 'unitPrice', score: 0.6 },
          { index: quantity.index, field: 'quantity', score: 0.6 },
        ]
      }
    }
  }
  const money = numeric
    .filter(({ profile }) => profile.fraction > 0.3)
    .toSorted((left, right) => right.profile.average - left.profile.average)
  return money[0] ? [{ index: money[0].index, field: 'amount', score: 0.45 }] : []
}

function columnNumbers(rows: Cell[][], index: number): (number | null)[] {
  const cells = rows.map((row) => row[index] ?? null)
  const { decimal } = decideDecimal(decimalEvidence(cells), '.')
  return cells.map((cell) => (typeof cell === 'number' ? cell : readNumber(cellText(cell), decimal)))
}

function isProduct(
  values: Map<number, (number | null)[]>,
  amount: number,
  price: number,
  quantity: number,
): boolean {
  let agree = 0
  let tested = 0
  const amounts = values.get(amount) ?? []
  for (const [row, value] of amounts.entries()) {
    const unit = values.get(price)?.[row]
    const count = values.get(quantity)?.[row]
    if (value === null || unit === null || unit === undefined || count === null || count === undefined)
      continue
    tested++
    if (value !== 0 && Math.abs(value - unit * count) <= 0.011 + Math.abs(value) * 1e-4) agree++
  }
  return tested >= 2 && agree / tested > 0.8
}
