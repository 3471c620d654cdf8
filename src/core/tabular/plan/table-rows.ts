import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { columnProfile } from '../columns/profile.ts'
import { filledColumns, isWords, repeatsHeader } from '../layout/row-kind.ts'
import { totalLabel } from '../layout/total-label.ts'
import type { SourceColumn } from '../recognise.ts'

/** The sample rows below the headers without blanks, repeated headers and labelled totals. */
export function bodyRows(rows: Cell[][], names: string[]): Cell[][] {
  return rows.filter((row) => {
    const filled = filledColumns(row)
    if (filled.length === 0 || repeatsHeader(row, names)) return false
    const first = row[filled.find((index) => isWords(row[index])) ?? -1]
    return first === undefined || filled.length === row.length || totalLabel(cellText(first))?.certainty !== 'sure'
  })
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
