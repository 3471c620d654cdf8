import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll } from 'vitest'
import type { Ctx } from '../platform/context.ts'
import { createFileStore } from '../platform/files.ts'
import { createMemory } from '../platform/memory.ts'
import { testCtx } from './context.ts'
import { type TestDatabase, testDatabase } from './database.ts'
// Registers the sums that are refreshed in the transaction of the facts.
import '../modules/series/service.ts'
import type { ImportRecord } from '../modules/imports/run/contract.ts'
import { findImport, updateToRunning } from '../modules/imports/queries.ts'
import { runMailImport } from '../modules/imports/mail/service.ts'
import { jobOf, mailJobOf } from '../modules/imports/run/running.ts'
import { runImport } from '../modules/imports/run/service.ts'
import * as service from '../modules/imports/service.ts'

export type StartOptions = Partial<Omit<Parameters<typeof service.startImport>[1], 'fileId'>>
const usual = { dryRun: false, rule: 'overwrite' as const, rules: {}, edits: [] }

/** A house with an empty database of its own, into which test files are imported through the service. */
export function emptyHouse() {
  const database: TestDatabase = testDatabase()
  const folder = mkdtempSync(path.join(tmpdir(), 'mainstay-imports-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const files = createFileStore(folder)
  const memory = createMemory()
  let minute = 0
  /** Each import is a minute later than the one before. */
  const ctx = (overrides: Partial<Ctx> = {}): Ctx =>
    testCtx(database.db, {
      files,
      memory,
      databaseUrl: database.url,
      now: new Date(Date.UTC(2026, 2, 1, 9, minute++)),
      ...overrides,
    })
  const start = async (
    name: string,
    content: string | Uint8Array,
    options: StartOptions = {},
    within = ctx(),
  ) => {
    const { fileId } = await service.storeFile(within, name, Readable.from([Buffer.from(content)]))
    return service.startImport(within, { ...usual, ...options, fileId })
  }
  /** Runs an import that waits, in this thread. */
  const run = async (importId: string): Promise<ImportRecord> => {
    const within = ctx()
    await updateToRunning(database.db, importId, within.now)
    const row = (await findImport(database.db, importId))!
    if (row.kind === 'mail') await runMailImport(mailJobOf(within, row), () => {})
    else await runImport(jobOf(within, row), () => {})
    return service.getImport(within, { importId })
  }
  return {
    database,
    ctx,
    start,
    run,
    async bring(
      name: string,
      content: string | Uint8Array,
      options: StartOptions = {},
    ): Promise<ImportRecord> {
      return run((await start(name, content, options)).id)
    },
    undo: (importId: string) => service.undoImport(ctx(), { importId }),
    /** Everything a person can see, row by row, so that two moments can be compared. */
    async everything(): Promise<Record<string, string[]>> {
      const seen: Record<string, string[]> = {}
      for (const table of factTablesSeen) {
        const { rows } = await sql<{
          row: string
        }>`select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(database.db)
        seen[table] = rows.map(({ row }) => row).toSorted()
      }
      return seen
    },
    async count(table: string): Promise<number> {
      const { rows } = await sql<{
        count: number
      }>`select count(*)::int as count from ${sql.table(table)}`.execute(database.db)
      return rows[0]!.count
    },
  }
}

const factTablesSeen = [
  'accounts',
  'account_keys',
  'account_values',
  'holdings',
  'duplicates',
  'contacts',
  'products',
  'product_keys',
  'orders',
  'order_lines',
  'deliveries',
  'invoices',
  'interactions',
  'requests',
  'opportunities',
  'account_months',
]

export const csv = (...lines: string[]): string => `${lines.join('\n')}\n`
