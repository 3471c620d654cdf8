const QUARTER = 15 * 60_000

/**
 * How far the local clocks of a zone of the IANA database ('Europe/Athens') are ahead of UTC at an instant (milliseconds
 * since 1970), in milliseconds; -43,200,000 to 50,400,000. Remembered by the quarter of an hour, on which clocks have
 * changed everywhere since 1973. Throws RangeError for an unknown zone.
 */
export function createZoneOffset(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsets = new Map<number, number>()
  return (instant) => {
    const quarter = Math.floor(instant / QUARTER)
    const known = offsets.get(quarter)
    if (known !== undefined) return known
    const at = quarter * QUARTER
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const local = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second)
    offsets.set(quarter, local - at)
    return local - at
  }
}

/**
 * The instant (milliseconds since 1970) at which clocks with this offset show a local time, which is given as if it were
 * UTC. A time that is skipped when clocks go forward gives an instant an hour beside it; one that comes twice gives one
 * of the two.
 */
export function instantOfLocal(local: number, offsetAt: (instant: number) => number): number {
  const guess = local - offsetAt(local)
  return local - offsetAt(guess)
}
