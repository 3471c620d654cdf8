import type { DateParts } from './calendar-date.ts'
import { readDate } from './date.ts'

const inside =
  /(?:^|[^\d.])(\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2})((?:[T ]\s?\d{1,2}:\d{2}(?::\d{2})?)?)(?![\d.]\d)/

/** Finds the date inside the name of a document ('Реализация товаров 00-15 от 11.05.2025 12:00:00'), or null. */
export function findDate(text: string): DateParts | null {
  const found = inside.exec(text)
  if (!found) return null
  const parts = readDate(`${found[1]}${found[2]}`.trim(), 'dmy')
  return typeof parts === 'object' ? parts : null
}
