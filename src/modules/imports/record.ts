import type { Cell } from '../../core/tabular/cell.ts'
import type { ImportRecord, ImportResult } from './run/contract.ts'
import type { MailResult } from './mail/contract.ts'
import type { Difference } from './compare/examples.ts'
import type { ImportRow } from './queries.ts'

interface Stored extends ImportResult {
  differences?: Difference[]
  headers?: string[]
  titles?: Cell[][]
}

const instant = (moment: Date | null) => moment?.toISOString() ?? null

/** An import as the contract shows it. */
export function recordOf(row: ImportRow): ImportRecord {
  const { differences: _, headers: __, titles: ___, ...result } = (row.result ?? {}) as unknown as Stored
  return {
    id: row.id,
    fileName: row.fileName,
    kind: row.kind as ImportRecord['kind'],
    status: row.status as ImportRecord['status'],
    dryRun: (row.options as { dryRun: boolean }).dryRun,
    sample: row.sample,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdByName,
    finishedAt: instant(row.finishedAt),
    undoneAt: instant(row.undoneAt),
    progress: row.progress as ImportRecord['progress'],
    result: row.result === null || row.kind === 'mail' ? null : result,
    mail: row.result === null || row.kind !== 'mail' ? null : (result as unknown as MailResult),
    problem: row.problem as ImportRecord['problem'],
  }
}

export const differencesOf = (row: ImportRow): Difference[] =>
  (row.result as unknown as Stored | null)?.differences ?? []
export const headersOf = (row: ImportRow): string[] => (row.result as unknown as Stored | null)?.headers ?? []
export const titlesOf = (row: ImportRow): Cell[][] => (row.result as unknown as Stored | null)?.titles ?? []
