import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { DecimalEvidence } from '../values/decimal-mark.ts'
import { decideDecimal, decimalEvidence } from '../values/decimal-mark.ts'
import type { DecimalMark } from '../values/number.ts'
import { readNumber } from '../values/number.ts'
import type { Doubt } from './plan-types.ts'

type NumberColumn = { index: number; header: string; field: string }

/**
 * Decides the decimal mark of every number column: by its values, else by the other columns, else so that quantity
 * times price is amount, else by the language of the headers, which is reported as a doubt.
 */
export function decideDecimals(
  lines: Cell[][],
  columns: NumberColumn[],
  headers: string[],
): { marks: Map<number, DecimalMark>; doubts: Doubt[] } {
  const evidence = new Map(
    columns.map(({ index }) => [index, decimalEvidence(lines.map((row) => row[index] ?? null))]),
  )
  const shared = sharedMark([...evidence.values()])
  const fallback = shared ?? languageMark(headers)
  const marks = new Map<number, DecimalMark>()
  const doubts: Doubt[] = []
  const open: NumberColumn[] = []
  for (const column of columns) {
    const decision = decideDecimal(evidence.get(column.index)!, fallback)
    marks.set(column.index, decision.decimal)
    if (decision.open && shared === null) open.push(column)
    if (decision.mixed)
      doubts.push({ code: 'decimalMixed', params: { column: column.header, decimal: decision.decimal } })
  }
  if (open.length > 0 && !settleByProduct(lines, columns, open, marks)) {
    for (const { index, header } of open) {
      const sample = evidence.get(index)?.example ?? null
      doubts.push({
        code: 'decimalAmbiguous',
        params: { column: header, sample, decimal: marks.get(index)! },
      })
    }
  }
  return { marks, doubts }
}

function sharedMark(all: DecimalEvidence[]): DecimalMark | null {
  const comma = all.reduce((sum, { comma: count }) => sum + count, 0)
  const point = all.reduce((sum, { point: count }) => sum + count, 0)
  return comma === point ? null : comma > point ? ',' : '.'
}

/** Russian, Greek and German write a decimal comma. */
function languageMark(headers: string[]): DecimalMark {
  const text = headers.join(' ').toLowerCase()
  return /[\u0370-\u03ff\u0400-\u04ff]/.test(text) ||
    /menge|betrag|datum|preis|kunde|umsatz|währung/.test(text)
    ? ','
    : '.'
}

/** Tries both marks for the open columns and takes the one for which quantity times price gives the amount. */
function settleByProduct(
  lines: Cell[][],
  columns: NumberColumn[],
  open: NumberColumn[],
  marks: Map<number, DecimalMark>,
): boolean {
  const three = ['quantity', 'unitPrice', 'amount'].flatMap(
    (field) => columns.find((column) => column.field === field) ?? [],
  )
  if (three.length < 3 || !open.every((column) => three.includes(column))) return false
  // One file has one way of writing numbers, so that the open columns are tried together.
  const trial = (mark: DecimalMark) =>
    three.map((column) => (open.includes(column) ? mark : marks.get(column.index)!))
  const points = countProducts(lines, three, trial('.'))
  const commas = countProducts(lines, three, trial(','))
  if (points === commas) return false
  for (const column of open) marks.set(column.index, points > commas ? '.' : ',')
  return true
}

function countProducts(lines: Cell[][], columns: NumberColumn[], trial: DecimalMark[]): number {
  return lines.filter((row) => {
    const values = columns.map(({ index }, order) => {
      const cell = row[index] ?? null
      return typeof cell === 'number' ? cell : readNumber(cellText(cell), trial[order]!)
    })
    const [quantity, price, amount] = values
    if (quantity == null || price == null || amount == null || amount === 0) return false
    return Math.abs(quantity * price - amount) <= 0.011 + Math.abs(amount) * 1e-3
  }).length
}
