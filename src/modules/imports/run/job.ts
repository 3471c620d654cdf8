import type { Cell } from '../../../core/tabular/cell.ts'
import type { Actor } from '../../../platform/context.ts'
import type { Difference } from '../compare/examples.ts'
import type { Kind } from '../../../core/tabular/kinds/kind.ts'
import type { ImportResult } from './contract.ts'
import type { CustomColumn } from '../resolve/custom.ts'
import type { WriteRule } from '../compare/queries.ts'

/** What a person chose when the import was started; kept with the import. */
export interface ImportOptions {
  kind?: Kind
  map?: ImportMap
  encoding?: string
  separator?: string
  dryRun: boolean
  rule: WriteRule
  rules: Record<string, WriteRule>
  currency?: string
  edits: { row: number; column: number; value: string }[]
  actor: Actor
  /** Fields of one's own as they were when the import was started. */
  custom?: CustomColumn[]
}

export interface ImportMap {
  kind?: Kind
  sheet?: string
  headerRow?: number
  columns?: Record<string, string | string[]>
  constants?: Record<string, string | number>
  dateOrder?: 'dmy' | 'mdy' | 'ymd'
  decimal?: ',' | '.'
  ignore?: string[]
}

/** Everything one import needs, as plain data, so that a worker thread can be given it. */
export interface ImportJob {
  importId: string
  databaseUrl: string
  filePath: string
  fileName: string
  now: Date
  sample: boolean
  options: ImportOptions
}

export interface Progress {
  phase: 'reading' | 'matching' | 'writing' | 'summing'
  rows: number
  donePct: number
  secondsLeft: number | null
}

/** What the server needs to know after the commit. */
export interface Outcome {
  /** Accounts whose facts changed; null where they are too many to name or nothing was written. */
  accountIds: string[] | null
  /** First days of the months that changed; left out where any may have. */
  months?: string[]
  wrote: boolean
  settingsChanged: boolean
}

export type StoredResult = ImportResult & { differences: Difference[]; headers: string[]; titles: Cell[][] }

/** The import was stopped by a person; everything is rolled back. */
export class Cancelled extends Error {}
