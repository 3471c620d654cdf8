const DAY = 86_400_000

/**
 * The instant so many working days (Monday to Friday) before another, at the same time of day, in milliseconds since 1970.
 * Weekdays are those of UTC. `days` is a whole number of 0 or more; 0 gives the instant itself. No errors.
 */
export function workingDaysBefore(instant: number, days: number): number {
  let at = instant
  for (let left = days; left > 0;) {
    at -= DAY
    const weekday = new Date(at).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left--
  }
  return at
}
