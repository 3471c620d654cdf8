import type pg from 'pg'
import type { Cell } from '../../../core/tabular/cell.ts'
import type { GroupRow } from '../reading/groupContext.ts'
import { createTextWriter } from '../stage/stager.ts'
import type { SkipProblem } from './queries.ts'

export interface SkipWriter {
  /** `above` are the group rows the row stands under; they are stored once, without problems of their own. */
  add: (row: number, problems: SkipProblem[], cells: readonly Cell[], above?: readonly GroupRow[]) => void
  send: () => Promise<void>
  finish: () => Promise<void>
}

/** Stores rows that cannot be read, as many as there are, without keeping them in memory. */
export function createSkipWriter(client: pg.ClientBase, importId: string): SkipWriter {
  const writer = createTextWriter(client, 'import_skips', ['import_id', 'source_row', 'problems', 'cells'])
  const stored = new Set<number>()
  const write = (row: number, problems: SkipProblem[], cells: readonly Cell[]) =>
    writer.write([importId, row, JSON.stringify(problems), JSON.stringify(cells)])
  return {
    add(row, problems, cells, above = []) {
      for (const group of above) {
        if (!stored.has(group.row)) write(group.row, [], group.cells)
        stored.add(group.row)
      }
      write(row, problems, cells)
    },
    send: () => writer.send(),
    finish: () => writer.finish(),
  }
}
