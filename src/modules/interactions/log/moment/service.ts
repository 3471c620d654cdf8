import { dayIn, momentOf } from '../../../../core/interactions/momentOf.ts'
import type { PlainDate } from '../../../../core/period.ts'
import type { Ctx } from '../../../../platform/context.ts'
import { Problem } from '../../../../platform/problem.ts'
import { getSettings } from '../../../settings/service.ts'

/** The clocks of two machines are never quite the same. */
const TOLERANCE_MILLISECONDS = 300_000
/** A day alone stands at its noon: that is the same day wherever it is read, but for the far ends of the world. */
const NOON = '12:00'
const EARLIEST = '1900-01-01'

/** Today, as the calendars of the company show it. */
export async function todayOf(ctx: Ctx): Promise<PlainDate> {
  return dayIn((await getSettings(ctx)).company.timeZone, ctx.now)
}

/**
 * The moment that is said, as an instant: given with its zone, as a day alone, or as a day and perhaps a time read from a
 * text. Today without a time is now. A contact to come is refused, for only what happened is noted.
 */
export async function momentSaid(
  ctx: Ctx,
  said: string | { day: PlainDate; time: string | null },
): Promise<Date> {
  const { timeZone } = (await getSettings(ctx)).company
  const at = instantOf(typeof said === 'string' ? textOf(said) : said, timeZone, ctx.now)
  if (at.getTime() > ctx.now.getTime() + TOLERANCE_MILLISECONDS)
    throw new Problem('INVALID', 'loggedInFuture', { day: dayIn(timeZone, at) })
  if (at.toISOString() < EARLIEST)
    throw new Problem('INVALID', 'loggedTooEarly', { day: at.toISOString().slice(0, 10) })
  return at
}

const textOf = (said: string) => (said.length === 10 ? { day: said, time: null } : said)

function instantOf(
  said: string | { day: PlainDate; time: string | null },
  timeZone: string,
  now: Date,
): Date {
  if (typeof said === 'string') return new Date(said)
  const isToday = said.day === dayIn(timeZone, now)
  if (isToday && said.time === null) return now
  const at = new Date(momentOf(said.day, said.time ?? NOON, timeZone))
  // "Called at 15:30" typed at noon speaks of a plan or of a clock elsewhere; the day is right all the same.
  return isToday && at > now ? now : at
}
