import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { DecimalMark } from '../values/number.ts'
import { readNumberParts } from '../values/number.ts'
import { moneyUnitOf } from '../values/currency.ts'
import type { DiscountUnit } from './plan-types.ts'

/**
 * Says what the bare numbers of a discount column are: money where the header or the size says so, percent where any
 * is above 1 or the header has a percent sign above whole numbers, else fractions.
 */
export function discountUnit(cells: Cell[], header: string, decimal: DecimalMark): DiscountUnit {
  const values = cells.flatMap((cell) => {
    if (typeof cell === 'number') return [Math.abs(cell)]
    const parts = readNumberParts(cellText(cell), decimal)
    return parts === null || parts.percent ? [] : [Math.abs(parts.value)]
  })
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  if (moneyUnitOf(header).currency !== null || largest > 100) return 'money'
  if (/сумма|amount|ποσό|betrag/i.test(header) && largest > 1) return 'money'
  if (largest > 1) return 'percent'
  const saysPercent = /%|percent|процент|prozent|ποσοστό/i.test(header)
  return saysPercent && largest > 0 && values.every((value) => Number.isInteger(value))
    ? 'percent'
    : 'fraction'
}
