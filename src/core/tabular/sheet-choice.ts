import type { Cell } from './cell.ts'
import { kindOf } from './kind-of.ts'
import type { Kind } from './kinds/kind.ts'
import { readTable } from './plan/read-table.ts'
import { foldText } from './words/header-key.ts'

export type Sheet = { name: string; rows: Cell[][] }

/** A sheet with what it seems to hold; `score` orders the sheets, 0 for one without a table. */
export type SheetGuess = {
  index: number
  name: string
  kind: Kind | null
  confidence: number
  rows: number
  score: number
}

const asides =
  /^(?:read ?me|instructions?|info|notes?|legend|lists?|lookup|help|cover|contents|about|инструкция|справка|описание|пояснени|легенда|списки|титул|οδηγιεσ|πληροφοριεσ|anleitung|hinweise|deckblatt)/

/**
 * Orders the sheets of a workbook, the one that matters first: the sheet whose headers are best recognised, of several
 * such the one with more rows. Sheets of instructions and lists come last. `kind` restricts to a kind the user expects.
 */
export function sheetChoice(sheets: Sheet[], kind?: Kind): SheetGuess[] {
  const guesses = sheets.map(({ name, rows }, index): SheetGuess => {
    const nothing = { index, name, kind: null, confidence: 0, rows: 0, score: 0 }
    if (rows.every((row) => row.length === 0)) return nothing
    const table = readTable(rows)
    const kinds = kindOf(
      table.columns,
      [...table.titles.lines, name],
      table.header.row === 0 ? table.body : null,
    )
    const best = (kind ? kinds.find((guess) => guess.kind === kind) : kinds[0]) ?? kinds[0]
    if (!best || table.body.length === 0) return nothing
    const aside = asides.test(foldText(name)) ? 0.2 : 1
    const score = best.score * best.confidence * aside * Math.log2(1 + table.body.length)
    return { index, name, kind: best.kind, confidence: best.confidence, rows: table.body.length, score }
  })
  return guesses.toSorted((left, right) => right.score - left.score || left.index - right.index)
}

/** The names of the other sheets that have the same columns as one of them, as a workbook with a sheet for each month has. */
export function sheetsLike(sheets: readonly Sheet[], chosen: number): string[] {
  const columnsOf = ({ rows }: Sheet): string => {
    const { header, body, columns } = readTable(rows)
    if (header.row === 0 || body.length === 0) return ''
    return columns.map((column) => foldText(column.header)).join('\n')
  }
  const wanted = columnsOf(sheets[chosen]!)
  if (wanted === '') return []
  return sheets.flatMap((sheet, index) =>
    index !== chosen && columnsOf(sheet) === wanted ? [sheet.name] : [],
  )
}
