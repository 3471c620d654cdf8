import type pg from 'pg'
import type { Cell } from '../../../core/tabular/cell.ts'
import { createTextWriter } from '../stage/stager.ts'
import type { SkipProblem } from './queries.ts'

export interface SkipWriter {
  add: (row: number, problems: SkipProblem[], cells: readonly Cell[]) => void
  send: () => Promise<void>
  finish: () => Promise<void>
}

/** Stores rows that cannot be read, as many as there are, without keeping them in memory. */
export function createSkipWriter(client: pg.ClientBase, importId: string): SkipWriter {
  const writer = createTextWriter(client, 'import_skips', ['import_id', 'source_row', 'problems', 'cells'])
  return {
    add: (row, problems, cells) => writer.write([importId, row, JSON.stringify(problems), JSON.stringify(cells)]),
    send: writer.send,
    finish: writer.finish,
  }
}
