import type { DateParts } from './calendar-date.ts'

type Clock = Pick<DateParts, 'hour' | 'minute' | 'second' | 'hasTime' | 'zoneMinutes'>

const clock =
  /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,:]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.|πμ|μμ|π\.μ\.|μ\.μ\.)?\s*(?:uhr|ч\.?|h)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?(?:\s*\([a-z ]+\))?$/i
const midnight: Clock = { hour: 0, minute: 0, second: 0, hasTime: false, zoneMinutes: null }

/** Reads a time of day ('16:43', '4:43:00 PM', '16:43:00+03:00'); no text gives midnight; null for no time of day. */
export function readTime(text: string | undefined): Clock | null {
  if (text === undefined || text.trim() === '') return midnight
  const found = clock.exec(text.trim())
  if (!found) return null
  const half = found[4]?.toLowerCase().replaceAll('.', '')
  let hour = Number(found[1])
  if ((half === 'pm' || half === 'μμ') && hour < 12) hour += 12
  if ((half === 'am' || half === 'πμ') && hour === 12) hour = 0
  return {
    hour,
    minute: Number(found[2]),
    second: Number(found[3] ?? 0),
    hasTime: true,
    zoneMinutes: zoneOf(found[5]),
  }
}

function zoneOf(text: string | undefined): number | null {
  if (!text) return null
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(text)
  if (!found) return 0
  const minutes = Number(found[2]) * 60 + Number(found[3])
  return found[1] === '-' ? -minutes : minutes
}
