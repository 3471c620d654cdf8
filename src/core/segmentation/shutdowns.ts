import { dayNumber, type PlainDate } from '../period.ts'

/** Days on which nobody could order, both ends included. */
export type Shutdown = { from: PlainDate; to: PlainDate }

/**
 * Days after `from` up to and with `to` that lie outside every shutdown: what daysBetween counts, less the
 * closed days. 0 or more; shutdowns may overlap and come in any order. Throws RangeError where `to` is
 * before `from`.
 */
export function openDaysBetween(from: PlainDate, to: PlainDate, shutdowns: readonly Shutdown[]): number {
  const last = dayNumber(to)
  let counted = dayNumber(from)
  if (last < counted) throw new RangeError(`${to} is before ${from}`)
  let open = last - counted
  const intervals = shutdowns
    .map((shutdown) => ({ first: dayNumber(shutdown.from), end: dayNumber(shutdown.to) }))
    .toSorted((left, right) => left.first - right.first)
  for (const { first, end } of intervals) {
    const start = Math.max(first, counted + 1)
    const stop = Math.min(end, last)
    if (stop < start) continue
    open -= stop - start + 1
    counted = stop
  }
  return open
}
