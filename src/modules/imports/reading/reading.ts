import type { Cell } from '../../../core/tabular/cell.ts'
import type { Kind } from '../../../core/tabular/kinds/kind.ts'
import type { Values } from '../kinds/target.ts'
import type { OrderShape } from '../resolve/row.ts'
import type { SkipProblem } from '../skips/queries.ts'
import type { GroupRow } from './groupContext.ts'

export interface Coded {
  code: string
  params: Record<string, unknown>
}

/** One row of the file: something to store, something that is no row (blank, heading, total), or something nobody can read. */
export type ReadItem =
  | {
      type: 'record'
      row: number
      cells: readonly Cell[]
      values: Values
      extra: Record<string, string> | null
    }
  | { type: 'ignored' }
  | { type: 'bad'; row: number; cells: readonly Cell[]; problems: SkipProblem[]; above: readonly GroupRow[] }

/** A file opened with the plan by which it is read. */
export interface Reading {
  kind: Kind
  orderShape: OrderShape
  format: string
  encoding: string | null
  sheet: string | null
  headerRow: number | null
  headers: string[]
  /** Rows above the headers. */
  titles: Cell[][]
  /** Index of the column of a field, to point at it; null where the field has none. */
  columnOf: (field: string) => number | null
  /** The key of the field of one's own that a column fills, by header. */
  customHeaders: ReadonlyMap<string, string>
  doubts: Coded[]
  /** Currency the headers or titles name. */
  currency: string | null
  batches: () => AsyncIterable<ReadItem[]>
  /** Share of the file read so far, 0 to 1. */
  readShare: () => number
  close: () => Promise<void>
}
