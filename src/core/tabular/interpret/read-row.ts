import type { Values } from './complete.ts'
import type { RowProblem } from './outcome.ts'

/** What has been read from one line so far. */
export type ReadRow = {
  values: Values
  extra: Record<string, string> | null
  problems: RowProblem[] | null
  /** No field of the kind has a value. */
  isEmpty: boolean
  currency: string | null
}
