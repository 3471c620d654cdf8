import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { openApp } from '../src/app.ts'
import { connect } from '../src/cli/connect.ts'
import { mboxOf, post } from '../src/core/mail/mail.builder.ts'
import { mainstay } from './commandLine.ts'
import { makeDataFolder, removeDataFolder } from './dataFolder.ts'
import {
  configOf,
  killAfter,
  killSeed,
  killServerWhileImporting,
  momentsToKill,
  startCommand,
} from './killing.ts'
import { startServer } from './server.ts'

const messages = 3000
const moments = 8
const tables = ['mail_messages', 'mail_keys', 'mail_threads', 'interactions', 'contact_proposals']

let workshop: string
let file: string
let undisturbed: { hash: string; seconds: number }

const importArguments = () => ['import', file, '--kind', 'mail', '--yes', '--json']

/** Accounts for the senders, and our own domain. */
async function prepare(dataDir: string): Promise<void> {
  const { client, close } = await connect(configOf(dataDir))
  try {
    const { company } = await client.settings.get({})
    await client.settings.update({ company: { ...company, domains: ['supplier.test'] } })
    for (let place = 0; place < 20; place++)
      await client.accounts.create({ name: `Customer ${place}`, website: `customer${place}.test` })
  } finally {
    await close()
  }
}

/** Everything the import wrote, as one fingerprint; ids of accounts and imports differ from house to house. */
async function hashOf(dataDir: string): Promise<string> {
  const app = await openApp(configOf(dataDir), { queue: 'inline', purpose: 'look' })
  try {
    const { db } = app.systemCtx()
    const hash = createHash('sha256')
    for (const table of tables) {
      const { rows } = await sql<{ row: string }>`
        select ((to_jsonb(t) - '{account_id,origin_id,import_id,id,colleague_ids,found_on,thread_id}'::text[])
          || jsonb_build_object('account', (select name from accounts a where a.id::text = to_jsonb(t) ->> 'account_id')))::text as row
        from ${sql.table(table)} t order by 1`.execute(db)
      hash.update(table).update(JSON.stringify(rows))
    }
    return hash.digest('hex')
  } finally {
    await app.close()
  }
}

async function importAgain(dataDir: string) {
  const ran = await mainstay(dataDir, ...importArguments())
  expect(ran.code, ran.stderr).toBe(0)
  return (JSON.parse(ran.stdout) as { messages: { read: number; new: number; same: number } }).messages
}

beforeAll(async () => {
  workshop = await makeDataFolder('kill-mail')
  file = path.join(workshop, 'post.mbox')
  await writeFile(file, mboxOf([...post({ messages, accounts: 20 })]))
  const dataDir = path.join(workshop, 'undisturbed')
  await prepare(dataDir)
  const started = performance.now()
  expect(await importAgain(dataDir)).toMatchObject({ read: messages, new: messages })
  undisturbed = { seconds: (performance.now() - started) / 1000, hash: await hashOf(dataDir) }
})
afterAll(() => rm(workshop, { recursive: true, force: true }))

describe('an import of mail that is killed', () => {
  it.each(momentsToKill(moments))(
    `at $at of its time, repeated, leaves what an undisturbed one leaves (seed ${killSeed}, power loss: $powerLoss)`,
    async ({ share, powerLoss }) => {
      const dataDir = path.join(workshop, `killed-${share}`)
      try {
        await prepare(dataDir)
        await killAfter(startCommand(dataDir, importArguments()), share * undisturbed.seconds, powerLoss)
        const repeated = await importAgain(dataDir)
        expect(repeated.new + repeated.same).toBe(messages)
        expect(await hashOf(dataDir)).toBe(undisturbed.hash)
        expect(await importAgain(dataDir)).toEqual({ read: messages, new: 0, same: messages, failed: 0 })
      } finally {
        await removeDataFolder(dataDir)
      }
    },
  )
})

describe('a server that is killed while it imports mail', () => {
  it('goes on by itself where it stood as soon as it is started again', async () => {
    const dataDir = path.join(workshop, 'server')
    const large = path.join(workshop, 'large.mbox')
    await writeFile(large, mboxOf([...post({ messages: 4 * messages, accounts: 20 })]))
    try {
      const { importId } = await killServerWhileImporting(dataDir, large, { kind: 'mail', rows: 500 })

      const again = await startServer({ dataDir, empty: true })
      try {
        const { client } = await connect(configOf(dataDir))
        await expect
          .poll(async () => (await client.imports.get({ importId })).status, {
            timeout: 90_000,
            interval: 100,
          })
          .toBe('done')
        const { mail } = await client.imports.get({ importId })
        expect(mail?.messages).toEqual({ read: 4 * messages, new: 4 * messages, same: 0, failed: 0 })
      } finally {
        await again.stop()
      }
    } finally {
      await removeDataFolder(dataDir)
    }
  })
})
