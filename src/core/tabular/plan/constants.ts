import type { TitleFacts } from '../header/title-facts.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import { isoDate, isoInstant } from '../values/calendar-date.ts'
import { readCurrency } from '../values/currency.ts'
import { readDate } from '../values/date.ts'
import { readNumber } from '../values/number.ts'
import { isEmptyWord } from '../words/blank.ts'
import { fieldScores } from '../words/phrase-match.ts'
import type { Doubt, PlanProblem } from './plan-types.ts'

export type Constants = Record<string, string | number>

/** Reads the constants of a map as values of their fields; what cannot be read is a problem. */
export function mapConstants(
  kind: KindDefinition,
  given: Constants,
): { constants: Constants; problems: PlanProblem[] } {
  const constants: Constants = {}
  const problems: PlanProblem[] = []
  for (const [field, value] of Object.entries(given)) {
    const type = kind.fields.find((definition) => definition.field === field)?.type
    if (type === undefined) continue
    const read = readConstant(type, value)
    if (read === null) problems.push({ code: 'badConstant', params: { field, value: String(value) } })
    else constants[field] = read
  }
  return { constants, problems }
}

function readConstant(type: string, value: string | number): string | number | null {
  const text = String(value).trim()
  if (type === 'date' || type === 'instant') {
    const parts = readDate(text, 'dmy')
    if (typeof parts !== 'object') return null
    return type === 'date' ? isoDate(parts) : isoInstant(parts)
  }
  if (type === 'number' || type === 'money' || type === 'percent')
    return typeof value === 'number' ? value : readNumber(text, '.')
  if (type === 'currency') return readCurrency(text)
  return text === '' ? null : text
}

/**
 * Takes the customer of a whole report from a line above the table ('Customer: Hanse Chemie AG') where no column names
 * one.
 */
export function titleConstants(
  kind: KindDefinition,
  titles: TitleFacts,
): { constants: Constants; doubts: Doubt[] } {
  const constants: Constants = {}
  const doubts: Doubt[] = []
  for (const { label, value } of titles.labels) {
    if (isEmptyWord(value) || value.length > 120) continue
    const best = [...fieldScores(kind, label)].filter(([field]) =>
      ['account', 'accountCode', 'taxNumber'].includes(field),
    )
    const field = best.find(([, score]) => score > 0.95)?.[0]
    if (field === undefined || constants[field] !== undefined) continue
    constants[field] = value
    doubts.push({ code: 'constantFromTitle', params: { field, value, label } })
  }
  return { constants, doubts }
}
