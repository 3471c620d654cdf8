import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createReadStream } from 'node:fs'
import { type App, openApp } from '../src/app.ts'
import type { ImportRecord } from '../src/modules/imports/run/contract.ts'
import type { MailResult } from '../src/modules/imports/mail/contract.ts'
import type { Ctx } from '../src/platform/context.ts'
import { readConfig } from '../src/platform/config.ts'

export interface House {
  app: App
  ctx: () => Ctx
  folder: string
  importFile: (file: string) => Promise<void>
  /** Imports a file of mail and says what came of it. */
  importMail: (file: string) => Promise<MailResult>
  close: () => Promise<void>
}

/** A house of its own in a temporary folder, with its own PostgreSQL, gone after the measurement. */
export async function openHouse(): Promise<House> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mainstay-bench-'))
  const app = await openApp(readConfig({ dataDir: path.join(folder, 'data') }, process.env), {
    queue: 'inline',
    purpose: 'bench',
  })
  return {
    app,
    ctx: app.systemCtx,
    folder,
    importFile: async (file) => void (await importFile(app, file, 'orders')),
    importMail: async (file) => (await importFile(app, file, 'mail')).mail!,
    async close() {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function importFile(app: App, file: string, kind: 'orders' | 'mail'): Promise<ImportRecord> {
  const { getImport, startImport } = await import('../src/modules/imports/service.ts')
  const fileId = await app.storeFile(app.systemCtx(), path.basename(file), createReadStream(file))
  const started = await startImport(app.systemCtx(), {
    fileId,
    kind,
    dryRun: false,
    rule: 'overwrite',
    rules: {},
    edits: [],
  })
  for (;;) {
    const record = await getImport(app.systemCtx(), { importId: started.id })
    if (record.status === 'done') return record
    if (record.status === 'failed') throw new Error(JSON.stringify(record.problem))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
