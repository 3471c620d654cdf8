import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { isoDate } from '../values/calendar-date.ts'
import { readDate } from '../values/date.ts'
import { isBlank } from '../words/blank.ts'

/** What the rows above a table say about all of it. */
export type TitleFacts = {
  lines: string[]
  /** 'Customer: Hanse Chemie AG', in one cell or two. */
  labels: { label: string; value: string }[]
  /** First and last day of the period the report covers. */
  period: { from: string; to: string } | null
}

const day = '(\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}+ \\d{4})'
const between = new RegExp(
  `${day}(?:\\s?г\\.?)?\\s*(?:-|–|—|\\.\\.\\.?|…|to|по|до|bis|έως|εως|ως|till|until)\\s*${day}`,
  'iu',
)

/** Reads titles, labelled values and the period out of the rows above the headers. */
export function titleFacts(rows: Cell[][]): TitleFacts {
  const facts: TitleFacts = { lines: [], labels: [], period: null }
  for (const row of rows) {
    const texts = row.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell))
    if (texts.length === 0) continue
    const line = texts.join(' ')
    facts.lines.push(line)
    facts.period ??= periodOf(line)
    const inOne = /^([^:]{2,40}):\s*(\S.*)$/u.exec(texts[0] ?? '')
    if (inOne)
      facts.labels.push({
        label: inOne[1] ?? '',
        value: texts.length === 1 ? (inOne[2] ?? '') : line.slice(line.indexOf(':') + 1).trim(),
      })
    else if (texts.length === 2)
      facts.labels.push({ label: (texts[0] ?? '').replace(/:$/, ''), value: texts[1] ?? '' })
  }
  return facts
}

function periodOf(line: string): TitleFacts['period'] {
  const found = between.exec(line)
  if (!found) return null
  const from = readDate(found[1] ?? '', 'dmy')
  const to = readDate(found[2] ?? '', 'dmy')
  if (typeof from !== 'object' || typeof to !== 'object') return null
  return { from: isoDate(from), to: isoDate(to) }
}
