import { isoDate } from '../../../../core/tabular/values/calendar-date.ts'
import { readDate } from '../../../../core/tabular/values/date.ts'
import { readNumber } from '../../../../core/tabular/values/number.ts'
import type { Rate } from '../settings.ts'

export type RateFault = 'currency' | 'day' | 'number'
export type ParsedRates = { rates: Rate[]; faults: { line: number; text: string; fault: RateFault }[] }

/**
 * Reads rates from pasted lines: a currency, a day and a number in any order, between tabs, semicolons or blanks
 * ("USD 31.01.2026 1,0823"). Days as ISO or day first; a comma is a decimal mark where no point is. Blank lines are
 * passed over; of two rates for one currency and day the last counts.
 */
export function parseRates(text: string): ParsedRates {
  const rates = new Map<string, Rate>()
  const faults: ParsedRates['faults'] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readLine(line.trim().split(/[\s;|]+/))
    if (typeof read === 'string') faults.push({ line: index + 1, text: line.trim(), fault: read })
    else rates.set(`${read.currency} ${read.validOn}`, read)
  }
  return { rates: [...rates.values()], faults }
}

function readLine(parts: string[]): Rate | RateFault {
  const currency = parts.find((part) => /^[A-Za-z]{3}$/.test(part))?.toUpperCase()
  if (currency === undefined || currency === 'EUR') return 'currency'
  const others = parts.filter((part) => part.toUpperCase() !== currency)
  const day = others.find((part) => /^\d+[-./]\d+[-./]\d+$/.test(part))
  const date = day === undefined ? null : readDate(day, 'dmy')
  if (date === null || typeof date !== 'object') return 'day'
  const figure = others.find((part) => part !== day) ?? ''
  const units = readNumber(figure, figure.includes('.') ? '.' : ',')
  if (units === null || !(units > 0)) return 'number'
  return { currency, validOn: isoDate(date), unitsPerEuro: units }
}
