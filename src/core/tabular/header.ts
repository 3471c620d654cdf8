import type { Cell } from './cell.ts'
import type { RowShape } from './header/row-shape.ts'
import { rowShape } from './header/row-shape.ts'
import { groupAbove, isColumnNumbers, isGroupHeader, isSubHeader } from './header/sub-header.ts'
import { columnProfile } from './columns/profile.ts'

/** Where the headers stand: `row` is 1-based and 0 where the table has none; `rows` counts header rows. */
export type Header = { row: number; rows: number; names: string[] }

const searchedRows = 40

/**
 * Finds the header row among the first 40 rows, below titles, periods and blanks, and joins headers of two or three
 * rows ('Quantity / plan'). A table that begins with data at once gets row 0 and the names '#1', '#2' … Columns
 * without a header are named so too, and a name that occurs again gets ' (2)'.
 */
export function findHeader(rows: Cell[][]): Header {
  const shapes = rows.slice(0, searchedRows + 3).map(rowShape)
  const best = bestRow(shapes)
  if (best < 0 || (shapes[best]?.known === 0 && !standsOut(rows, shapes, best))) return withoutHeader(rows)
  return headerAt(rows, best + 1)
}

/** Reads the headers at a given row (1-based), with the second header row above or below it if there is one. */
export function headerAt(rows: Cell[][], row: number): Header {
  const width = widthOf(rows)
  const shapes = rows.slice(0, row + 3).map(rowShape)
  let first = row - 1
  let last = row - 1
  const above = shapes[first - 1]
  if (above && isGroupHeader(above, shapes[first]!)) first--
  while (
    last - first < 3 &&
    shapes[last + 1] &&
    isSubHeader(mergedShape(shapes, first, last), shapes[last + 1]!)
  )
    last++
  const levels = shapes.slice(first, last + 1).filter((shape) => !isColumnNumbers(shape))
  const names = Array.from({ length: width }, (_, index) => nameOf(levels, index))
  return { row: first + 1, rows: last - first + 1, names: uniqueNames(names) }
}

/** Header names for a table that has none: '#1', '#2' … */
export function withoutHeader(rows: Cell[][]): Header {
  return { row: 0, rows: 0, names: Array.from({ length: widthOf(rows) }, (_, index) => `#${index + 1}`) }
}

function bestRow(shapes: RowShape[]): number {
  const widest = Math.max(...shapes.map((shape) => shape.filled.length), 0)
  let best = -1
  let bestScore = 0
  for (const [index, shape] of shapes.slice(0, searchedRows).entries()) {
    const { filled, known, values, repeats } = shape
    if (filled.length < Math.min(2, widest)) continue
    if (filled.length < widest * 0.3 && known < filled.length) continue
    const unknown = filled.length - values - known
    const score = known * 2 + unknown * 0.4 - values * 1.5 - repeats * 0.5
    // A later row must be clearly better, since pages repeat their headers and texts of data can be header words.
    if (score > bestScore + (best < 0 ? 0 : 0.9)) {
      best = index
      bestScore = score
    }
  }
  return best
}

/** Whether a row of unknown words differs from what stands below it: text above numbers, dates or addresses. */
function standsOut(rows: Cell[][], shapes: RowShape[], best: number): boolean {
  const shape = shapes[best]!
  if (shape.values > 0) return false
  const below = rows.slice(best + 1, best + 60)
  const profiles = shape.filled.map((index) => columnProfile(below.map((row) => row[index] ?? null)))
  const typed = profiles.some((profile) => Math.max(profile.number, profile.date, profile.email) > 0.5)
  if (typed) return true
  return shape.filled.every((index) => below.every((row) => row[index] !== rows[best]?.[index]))
}

function mergedShape(shapes: RowShape[], first: number, last: number): RowShape {
  const top = shapes[first]!
  if (first === last) return top
  const texts = top.texts.map((text, index) => text || (shapes[last]!.texts[index] ?? ''))
  return { ...top, texts, filled: texts.flatMap((text, index) => (text === '' ? [] : [index])) }
}

function nameOf(levels: RowShape[], index: number): string {
  const parts: string[] = []
  for (const [depth, level] of levels.entries()) {
    const below = levels[depth + 1]
    const own = level.texts[index] || (below?.texts[index] ? groupAbove(level, below, index) : '')
    if (own && !parts.includes(own)) parts.push(own)
  }
  return parts.join(' / ')
}

function uniqueNames(names: string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name, index) => {
    // Texts no field takes are kept by header, and this name would set the prototype of that object.
    const own = name === '' || name === '__proto__' ? `#${index + 1}` : name
    const count = (seen.get(own) ?? 0) + 1
    seen.set(own, count)
    return count === 1 ? own : `${own} (${count})`
  })
}

function widthOf(rows: Cell[][]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0)
}
