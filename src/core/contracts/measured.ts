import { readNumber } from '../tabular/values/number.ts'
import { foldText } from '../tabular/words/header-key.ts'

export const measureUnits = ['hours', 'days', 'workingDays', 'percent'] as const
export type MeasureUnit = (typeof measureUnits)[number]

/** A promised size with its unit; minutes are told in hours, weeks in days. */
export interface Measured {
  value: number
  unit: MeasureUnit
}

const working = /(?:working|business|раб\S*|εργασιμ\S*|werktag\S*|arbeitstag\S*)/
/** Each unit as it stands after a number or, alone or in brackets, in a header; with how many of its measure it is. */
const units: { unit: Exclude<MeasureUnit, 'workingDays'>; times: number; words: RegExp }[] = [
  { unit: 'percent', times: 1, words: /^(?:%|percent|pct|процент\S*|проц|τοις εκατο|prozent)$/ },
  { unit: 'hours', times: 1 / 60, words: /^(?:min|mins|minutes?|мин|минут\S*|λεπτα?|minuten?)$/ },
  {
    unit: 'hours',
    times: 1,
    words: /^(?:h|hr|hrs|hours?|ч|час|часа|часов|часы|ωρα|ωρεσ|ωρων|std|stunden?)$/,
  },
  {
    unit: 'days',
    times: 1,
    words: /^(?:d|days?|дн|днеи|дня|день|дни|сут\S*|ημ|ημερα|ημερεσ|ημερων|tage?n?)$/,
  },
  { unit: 'days', times: 7, words: /^(?:weeks?|wk|wks|нед|недел\S*|εβδομαδ\S*|wochen?)$/ },
]

function unitIn(text: string): { unit: MeasureUnit; times: number } | null {
  const words = foldText(text)
    .replaceAll('%', ' % ')
    .split(/[^\p{L}%]+/u)
    .filter((word) => word !== '')
  const isWorking = words.some((word) => working.test(word))
  for (const word of words) {
    const found = units.find((one) => one.words.test(word))
    if (found === undefined) continue
    const { unit, times } = found
    return isWorking && unit === 'days' ? { unit: 'workingDays', times } : { unit, times }
  }
  return isWorking && words.some((word) => /^(?:werktag|arbeitstag)/.test(word))
    ? { unit: 'workingDays', times: 1 }
    : null
}

/** The unit a header ends on, after a comma or in brackets; "Hours of work" states none. */
const unitPart = /[,(/[]\s*([^,()/[\]]+)[)\]]?\s*$|(%)\s*$|\b(?:in|в|σε)\s+(\S+(?:\s\S+)?)$/u

/** What a header measures without its unit: 'Reaction time, h' is 'Reaction time'. Empty for a header that is a unit alone. */
export function measuredName(header: string): string {
  const found = unitPart.exec(header)
  const text = found?.[1] ?? found?.[2] ?? found?.[3]
  if (!found || text === undefined || unitIn(text) === null) return header.trim()
  return header.slice(0, found.index).trim()
}

/**
 * Reads a promised size: '4 h', '2 рабочих дня', '99,5 %'. The unit stands beside the number, else in the header
 * ('Reaction time, h'). Null where there is no number with one of the known units, or where more is said than one size
 * ('4 h, at night 8 h'): half of a promise is none. A share below 1 under a header in percent is a fraction of one.
 */
export function readMeasured(text: string, header: string): Measured | null {
  const found = /^[^\d]{0,3}?(\d[\d\s.,]*)\s*([^\d]*)$/u.exec(text.trim())
  if (!found) return null
  const value = readNumber(found[1]!.trim().replace(/[.,]$/, ''), ',')
  const own = found[2]!.trim()
  const part = unitPart.exec(header)
  const stated = own === '' ? (part?.[1] ?? part?.[2] ?? part?.[3] ?? '') : own
  // More than a unit and its adjective is a condition, not a size.
  if (value === null || stated.split(/\s+/).length > 3) return null
  const unit = unitIn(stated)
  if (unit === null) return null
  const isFraction = unit.unit === 'percent' && own === '' && value > 0 && value <= 1
  return { value: isFraction ? value * 100 : Math.round(value * unit.times * 1e6) / 1e6, unit: unit.unit }
}
