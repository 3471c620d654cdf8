import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { columnProfile, isDateText } from '../columns/profile.ts'
import { isFooter } from '../layout/footer.ts'
import { filledColumns, groupName, isWords, repeatsHeader } from '../layout/row-kind.ts'
import { totalLabel } from '../layout/total-label.ts'
import type { SourceColumn } from '../recognise.ts'
import { foldText } from '../words/header-key.ts'

/** The sample rows below the headers without blanks, repeated headers and labelled totals. */
export function bodyRows(rows: Cell[][], names: string[]): Cell[][] {
  const seen = new Set<string>()
  const body = rows.filter((row) => {
    const filled = filledColumns(row)
    if (filled.length === 0 || repeatsHeader(row, names)) return false
    const words = filled.filter((index) => isWords(row[index])).map((index) => cellText(row[index]))
    const text = words[0]
    if (text === undefined) return true
    const label = totalLabel(text)
    const isTotal =
      label?.certainty === 'sure' || (label?.certainty === 'named' && seen.has(foldText(label.name)))
    for (const word of words) seen.add(foldText(groupName(word)))
    if (filled.length <= 2 && names.length > 2 && isFooter(text)) return false
    return filled.length === row.length || !isTotal
  })
  const worded = body.filter((row) => row.some((cell) => isWords(cell) || isDateText(cellText(cell))))
  return worded.length >= body.length / 2 ? worded : body
}

/** Columns with headers and a profile of their cells; columns without header and content are left out. */
export function sourceColumns(body: Cell[][], names: string[]): SourceColumn[] {
  return names.flatMap((header, index) => {
    const profile = columnProfile(body.map((row) => row[index] ?? null))
    return profile.filled === 0 && /^#\d+$/.test(header) ? [] : [{ index, header, profile }]
  })
}

/** Up to three different texts of a column, to show a person what is in it. */
export function sampleTexts(body: Cell[][], index: number): string[] {
  const texts = new Set<string>()
  for (const row of body) {
    const text = cellText(row[index])
    if (text !== '') texts.add(text.slice(0, 60))
    if (texts.size === 3) break
  }
  return [...texts]
}
