import type { Period, PlainDate } from '../period.ts'
import { noSums, type Sums } from '../portfolio/accountFacts.ts'
import { boundsOf } from './bounds.ts'

/** Sums of one month of one account, in one unit of money, with the days on which something was ordered as bits. */
export type MonthSums = Sums & { month: number; orderDays: number }

/** The part of a month up to and including a day, for one account; undefined where nothing happened in it. */
export type MonthPart = (through: PlainDate) => Sums | undefined

/**
 * Sums an account's months over a period, exact to the day: whole months add up, and where the period begins or ends
 * inside a month the part up to that day is added or taken off. `partOf` is only asked for days that cut a month.
 * Months must be in order of time; an empty period or no month in it gives zeros.
 */
export function sumPeriod(months: readonly MonthSums[], period: Period, partOf: MonthPart): Sums {
  const { firstMonth, lastMonth, startCut, endCut } = boundsOf(period)
  const sum = { ...noSums }
  for (let index = months.length - 1; index >= 0; index--) {
    const month = months[index]!
    if (month.month < firstMonth) break
    if (month.month > lastMonth) continue
    add(sum, month.month === lastMonth && endCut !== null ? partOf(endCut) : month, 1)
    if (month.month === firstMonth && startCut !== null) add(sum, partOf(startCut), -1)
  }
  return sum
}

/** Adds in place: a portfolio is hundreds of thousands of months. */
function add(sum: Sums, part: Sums | undefined, sign: 1 | -1): void {
  if (part === undefined) return
  sum.gross += sign * part.gross
  sum.credits += sign * part.credits
  sum.cost += sign * part.cost
  sum.costed += sign * part.costed
  sum.lines += sign * part.lines
  sum.unpriced += sign * part.unpriced
}
