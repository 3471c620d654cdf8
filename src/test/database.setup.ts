import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { DatabaseUrl } from '../db/connection.ts'
import { inDatabase, openClient } from '../db/connection.ts'
import { stopPostmaster } from '../db/embedded/postmaster.ts'
import { startServer } from '../db/embedded/server.ts'
import { layoutOf, prepareFolder } from '../db/folder.ts'
import { holdFolder, holderOf } from '../db/lock.ts'
import { migrate, migrationsIn } from '../db/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: { url: DatabaseUrl; template: string }
  }
}

const FOLDER = 'mainstay-test-'

/** Nothing a test stores must survive a power loss. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' }

/** One server for all database tests, with a template that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverForTests()
  const template = `mainstay_template_${process.pid}`
  const onServer = await openClient(server.url, 'tests')
  await onServer.query(`create database ${template} template template0`)
  await migrate(inDatabase(server.url, template), await migrationsIn())
  project.provide('testServer', { url: server.url, template })
  return async () => {
    await onServer.query(`drop database ${template} with (force)`)
    await onServer.end()
    await server.stop()
  }
}

async function serverForTests(): Promise<{ url: DatabaseUrl; stop: () => Promise<void> }> {
  const url = process.env['MAINSTAY_TEST_DATABASE_URL']
  if (url) return { url, stop: async () => {} }
  await sweepAbandoned()
  const folder = await prepareFolder(await mkdtemp(join(tmpdir(), FOLDER)))
  const hold = await holdFolder(folder, 'tests')
  const server = await startServer(folder, { settings: hasty })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await hold.release()
      await rm(folder.dir, { recursive: true, force: true })
    },
  }
}

/** A test run that was killed leaves its server behind. */
async function sweepAbandoned(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(FOLDER))
  for (const dir of names.map((name) => join(tmpdir(), name))) {
    const used = await readdir(layoutOf(dir).lock).catch(() => [])
    if (used.length === 0 || (await holderOf(dir)) !== null) continue
    await stopPostmaster(layoutOf(dir))
    await rm(dir, { recursive: true, force: true })
  }
}
