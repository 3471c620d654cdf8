import { addDays, daysBetween, type PlainDate } from '../period.ts'
import { type Known, known, unknown } from '../reason.ts'
import { median } from '../statistics/quantile.ts'

export interface Silence {
  messages: number
  lastOn: PlainDate
  silentDays: number
  /** The usual pause between days with a message. */
  medianGapDays: number
  /** Beyond so many days the silence is longer than theirs ever usually is. */
  limitDays: number
  /** From this day on the person is proposed as gone. */
  dueOn: PlainDate
  isProposed: boolean
}

const LEAST_MESSAGES = 6
const LEAST_DAYS = 3
const LEAST_SILENT_DAYS = 30
const GAPS = 4

/**
 * Whether a person has fallen silent against their own rhythm: no message for more than the larger of 30 days and four
 * times the median gap between the days on which they wrote. `days` are the days of their messages to us, in any order,
 * a day once for each message; later days than `asOf` are left out. Unknown (TOO_FEW_OBSERVATIONS) under six messages or
 * three different days, for then there is no rhythm. House rule: proposes, a person decides.
 */
export function silenceOf(days: readonly PlainDate[], asOf: PlainDate): Known<Silence> {
  const heard = days.filter((day) => day <= asOf)
  const distinct = [...new Set(heard)].toSorted()
  if (heard.length < LEAST_MESSAGES || distinct.length < LEAST_DAYS) return unknown('TOO_FEW_OBSERVATIONS')
  const gaps = distinct.slice(1).map((day, place) => daysBetween(distinct[place]!, day))
  const medianGapDays = median(gaps).value!
  const lastOn = distinct.at(-1)!
  const limitDays = Math.max(LEAST_SILENT_DAYS, GAPS * medianGapDays)
  const silentDays = daysBetween(lastOn, asOf)
  return known({
    messages: heard.length,
    lastOn,
    silentDays,
    medianGapDays,
    limitDays,
    dueOn: addDays(lastOn, Math.floor(limitDays) + 1),
    isProposed: silentDays > limitDays,
  })
}
