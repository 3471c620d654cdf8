import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { isBlank } from '../words/blank.ts'

/** A column that may have merged cells; `identity` says that its values name a customer or an order. */
export type FillCandidate = {
  index: number
  identity: boolean
  /** May form smaller blocks inside those of a customer or an order, as products do in a pivot table. */
  inner: boolean
}

/**
 * Finds columns whose value stands only in the first line of a block, as merged cells arrive: blocks begin with the
 * first line, a value never repeats in the next line, most values occur in one block. Other columns that are blank in
 * the same lines belong to them. Optional values that are merely missing here and there are not filled.
 */
export function findFillDown(lines: Cell[][], candidates: FillCandidate[]): number[] {
  if (lines.length < 3) return []
  const blanks = new Map(candidates.map(({ index }) => [index, lines.map((row) => isBlank(row[index]))]))
  const shares = new Map(
    [...blanks].map(([index, flags]) => [index, flags.filter(Boolean).length / flags.length]),
  )
  const based = candidates.filter(
    ({ index, identity }) => identity && beginsBlocks(lines, index, shares.get(index) ?? 0),
  )
  const base = based.filter(
    ({ index }) =>
      (shares.get(index) ?? 0) >= 0.4 || hasTwin(index, candidates, blanks) || isEverOnce(lines, index),
  )
  const filled = new Set(base.map(({ index }) => index))
  for (const { index } of base) {
    for (const other of candidates) {
      const flags = blanks.get(other.index)!
      if (isMergedAlike(blanks.get(index)!, flags)) filled.add(other.index)
      else if (other.inner && isNested(lines, blanks.get(index)!, other.index, flags)) filled.add(other.index)
    }
  }
  return [...filled].toSorted((left, right) => left - right)
}

function beginsBlocks(lines: Cell[][], column: number, blankShare: number): boolean {
  if (blankShare < 0.2 || blankShare > 0.995 || isBlank(lines[0]?.[column])) return false
  const values: string[] = []
  let repeats = 0
  for (const [order, row] of lines.entries()) {
    if (isBlank(row[column])) continue
    const value = cellText(row[column])
    if (order > 0 && values.at(-1) === value && !isBlank(lines[order - 1]?.[column])) repeats++
    values.push(value)
  }
  return repeats === 0 && new Set(values).size / values.length >= 0.8
}

/** Every value once: the rows are sorted by it, and a blank cell means the value above. */
function isEverOnce(lines: Cell[][], column: number): boolean {
  const values = lines.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell))
  return values.length >= 2 && new Set(values).size === values.length
}

function hasTwin(column: number, candidates: FillCandidate[], blanks: Map<number, boolean[]>): boolean {
  const own = blanks.get(column)!
  return candidates.some(({ index }) => {
    const other = blanks.get(index)!
    return index !== column && own.filter((flag, row) => flag !== other[row]).length <= own.length * 0.02
  })
}

/** Smaller blocks inside the blocks of the base: each block of the base begins one, and no value repeats at once. */
function isNested(lines: Cell[][], base: boolean[], column: number, other: boolean[]): boolean {
  if (other.filter(Boolean).length < other.length * 0.2) return false
  if (base.some((blank, row) => !blank && other[row])) return false
  return lines.every(
    (row, order) =>
      order === 0 || isBlank(row[column]) || row[column] !== lines[order - 1]?.[column] || !base[order],
  )
}

/** Whether the second column has its values where the first begins a block and nowhere else, give or take a few. */
function isMergedAlike(base: boolean[], other: boolean[]): boolean {
  if (other[0]) return false
  const starts = base.filter((blank) => !blank).length
  const onStarts = other.filter((blank, row) => !blank && !base[row]).length
  const outside = other.filter((blank, row) => !blank && base[row]).length
  return onStarts >= starts * 0.8 && outside <= other.length * 0.02
}
