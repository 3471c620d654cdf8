import { addDays, type Period, type PlainDate } from '../period.ts'
import { addSums, noSums, type Sums } from '../portfolio/accountFacts.ts'
import { cutsMonth, monthNumber } from './period.ts'

/** Sums of one month of one account, in one unit of money, with the days on which something was ordered as bits. */
export type MonthSums = Sums & { month: number; orderDays: number }

/** The part of a month up to and including a day, for one account; undefined where nothing happened in it. */
export type MonthPart = (through: PlainDate) => Sums | undefined

/**
 * Sums an account's months over a period, exact to the day: whole months add up, and where the period begins or ends
 * inside a month the part up to that day is added or taken off. `partOf` is only asked for days that cut a month.
 * Months in any order; an empty period or no month in it gives zeros.
 */
export function sumPeriod(months: readonly MonthSums[], period: Period, partOf: MonthPart): Sums {
  const before = period.from === null ? null : addDays(period.from, -1)
  const lastMonth = monthNumber(period.to)
  const firstMonth = before === null ? -Infinity : monthNumber(before)
  const skipsStart = before !== null && cutsMonth(before)
  const endIsCut = cutsMonth(period.to)
  let sum = noSums
  for (const month of months) {
    if (month.month > lastMonth || month.month < firstMonth) continue
    const isStart = month.month === firstMonth
    if (isStart && !skipsStart) continue
    const whole = month.month === lastMonth && endIsCut ? (partOf(period.to) ?? noSums) : month
    sum = addSums(sum, whole)
    if (isStart && before !== null) sum = addSums(sum, negative(partOf(before) ?? noSums))
  }
  return sum
}

function negative(sums: Sums): Sums {
  return {
    gross: -sums.gross,
    credits: -sums.credits,
    cost: -sums.cost,
    costed: -sums.costed,
    lines: -sums.lines,
    unpriced: -sums.unpriced,
  }
}
