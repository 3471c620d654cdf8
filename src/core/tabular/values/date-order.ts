import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { daysInMonth, fullYear } from './calendar-date.ts'
import type { DateOrder } from './date.ts'

/** What the numeric dates of a column say about the order of day and month. */
type OrderEvidence = {
  dayFirst: number
  monthFirst: number
  yearFirst: number
  /** Dates with a slash or a dash that could be read both ways. */
  either: number
  dotted: number
  example: string | null
  firsts: number[]
  seconds: number[]
}

const threeParts = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?:[T, ]|$)/

/** Counts, over the texts of a column, which orders of day and month are possible. ISO dates say nothing. */
export function orderEvidence(cells: Cell[]): OrderEvidence {
  const evidence: OrderEvidence = {
    dayFirst: 0,
    monthFirst: 0,
    yearFirst: 0,
    either: 0,
    dotted: 0,
    example: null,
    firsts: [],
    seconds: [],
  }
  for (const cell of cells) {
    const found = typeof cell === 'string' ? threeParts.exec(cellText(cell)) : null
    if (!found) continue
    const first = Number(found[1])
    const second = Number(found[3])
    const year = fullYear(Number(found[4]), found[4]?.length ?? 4)
    const isDay = (day: number, month: number) => month <= 12 && day > 12 && day <= daysInMonth(year, month)
    if (first > 31 && second <= 12) evidence.yearFirst++
    else if (isDay(first, second)) evidence.dayFirst++
    else if (isDay(second, first)) evidence.monthFirst++
    else if (first > 12 || second > 12) continue
    else if (found[2] === '.') evidence.dotted++
    else {
      evidence.either++
      evidence.example ??= found[0].trim()
      evidence.firsts.push(first)
      evidence.seconds.push(second)
    }
  }
  return evidence
}

/**
 * Decides day-month or month-day for one column: by dates that can be read one way only, else by what the texts
 * suggest (the part that never changes is the day of a monthly report; rows mostly stand in the order of time), else by
 * `fallback`. `open` says that only the fallback decided.
 */
export function decideOrder(
  evidence: OrderEvidence,
  fallback: DateOrder,
): { order: DateOrder; open: boolean; mixed: boolean } {
  const { dayFirst, monthFirst, yearFirst, either, dotted } = evidence
  if (yearFirst > dayFirst && yearFirst > monthFirst) return { order: 'ymd', open: false, mixed: false }
  const mixed =
    Math.min(dayFirst, monthFirst) > 0 && Math.min(dayFirst, monthFirst) >= 0.05 * (dayFirst + monthFirst)
  if (dayFirst !== monthFirst) return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', open: false, mixed }
  if (either === 0) return { order: dotted > 0 ? 'dmy' : fallback, open: false, mixed }
  const suggested = suggestOrder(evidence)
  return { order: suggested ?? fallback, open: suggested === null, mixed }
}

function suggestOrder({ firsts, seconds }: OrderEvidence): DateOrder | null {
  const days = new Set(firsts).size
  const others = new Set(seconds).size
  if (days === 1 && others >= 3) return 'dmy'
  if (others === 1 && days >= 3) return 'mdy'
  return null
}
