import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { Layout } from '../layout/layout.ts'
import { indentOf } from '../layout/indent.ts'
import { groupName, groupText } from '../layout/row-kind.ts'
import { isBlank } from '../words/blank.ts'
import { isSameSum } from './sums.ts'

type Open = {
  text: string
  stated: number | null
  summed: number
  lines: number
  attributes: Map<number, Cell>
}

/** The names of the groups that the next lines belong to, from outer to inner. */
export type Groups = {
  /** Reads a group row; `stated` is the subtotal on it, if any. */
  open: (cells: Cell[], stated: number | null) => void
  /** Names of the levels for the next line; null for a level without a group. */
  names: () => readonly (string | null)[]
  addLine: (value: number | null) => void
  /** Value of a column that only group rows fill. */
  attribute: (column: number) => Cell
  /** Whether a stated number is the sum of the lines of some open group. */
  matches: (stated: number) => boolean
  isKnown: (name: string) => boolean
}

/** Tracks group rows by indentation, by column, or by how many of them follow one another. */
export function createGroups(layout: Layout): Groups {
  const depth = Math.max(1, layout.levels.length)
  const levels: (Open | null)[] = Array.from({ length: depth }, () => null)
  const seen = new Set<string>()
  let run: Open[] = []
  let names: (string | null)[] = levels.map(() => null)

  const place = (level: number, group: Open): void => {
    levels[level] = group
    levels.fill(null, level + 1)
    names = levels.map((open) => open?.text ?? null)
  }
  const resolve = (): void => {
    if (run.length === 0) return
    let start = Math.max(0, depth - run.length)
    // A group whose lines already make its stated sum takes no further groups.
    while (start > 0 && isComplete(levels[start - 1] ?? null) && run[0]?.stated !== 0) start--
    run.slice(-depth).forEach((group, order) => place(start + order, group))
    run = []
  }
  return {
    open: (cells, stated) => {
      const column =
        layout.groupColumns.findLast((index) => cellText(cells[index]) !== '') ?? layout.groupColumns[0] ?? 0
      const attributes = new Map<number, Cell>()
      for (const index of layout.groupAttributes)
        if (!isBlank(cells[index])) attributes.set(index, cells[index] ?? null)
      const group = { text: groupName(groupText(cells, column)), stated, summed: 0, lines: 0, attributes }
      seen.add(group.text.toLowerCase())
      const level = levelOf(layout, column, cells[column] ?? null)
      if (level === null) run.push(group)
      else place(level, group)
    },
    names: () => {
      resolve()
      return names
    },
    addLine: (value) => {
      for (const open of levels) {
        if (open === null) continue
        open.summed += value ?? 0
        open.lines++
      }
    },
    attribute: (column) => {
      resolve()
      return levels.findLast((open) => open?.attributes.has(column))?.attributes.get(column) ?? null
    },
    matches: (stated) =>
      levels.some((open) => open !== null && open.lines > 0 && isSameSum(open.summed, stated)),
    isKnown: (name) => seen.has(name.toLowerCase()),
  }
}

function isComplete(open: Open | null): boolean {
  return open !== null && open.stated !== null && open.lines > 0 && isSameSum(open.stated, open.summed)
}

/** Level of a group row by its column or indentation; null where only the order of rows tells. */
function levelOf(layout: Layout, column: number, cell: Cell): number | null {
  if (layout.groupColumns.length > 1) return layout.groupColumns.indexOf(column)
  if (layout.indents === null) return layout.levels.length === 1 ? 0 : null
  const indent = indentOf(cell)
  const level = layout.indents.findLastIndex((depth) => depth <= indent)
  return Math.max(0, level)
}
