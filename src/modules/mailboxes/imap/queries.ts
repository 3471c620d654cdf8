import { type Kysely, sql } from 'kysely'
import type { MailPrivacy } from '../../../core/mail/message.ts'
import type { DB } from '../../../db/tables.gen.ts'
import type { Trouble } from './trouble.ts'

const columns = [
  'id',
  'host',
  'port',
  'secure',
  'username',
  'secret',
  'folders',
  'readSince',
  'privacy',
  'state',
  'problem',
  'version',
] as const

export interface ReadMailbox {
  id: string
  host: string
  port: number
  secure: boolean
  username: string
  secret: string
  folders: string[]
  readSince: string | null
  privacy: MailPrivacy
  state: unknown
  problem: (Trouble & { since: string }) | null
  version: number
}

const active = (db: Kysely<DB>) =>
  db
    .selectFrom('mailboxes')
    .where('pausedAt', 'is', null)
    .where('host', 'is not', null)
    .where('secret', 'is not', null)

/**
 * The mailboxes that are to be read, whoever waited longest first. Where a person has to do something first, another attempt
 * is made only after `lastBefore`: many wrong sign-ins would have the provider lock the mailbox.
 */
export async function listActive(db: Kysely<DB>, lastBefore: Date): Promise<string[]> {
  const rows = await active(db)
    .select('id')
    .where((eb) =>
      eb.or([
        eb('problem', 'is', null),
        eb('polledAt', '<', lastBefore),
        sql<boolean>`problem ->> 'code' not in ('signIn', 'secretLost', 'hostRefused', 'certificate')`,
      ]),
    )
    .orderBy('polledAt', (order) => order.asc().nullsFirst())
    .limit(1000)
    .execute()
  return rows.map(({ id }) => id)
}

export async function findActive(db: Kysely<DB>, id: string): Promise<ReadMailbox | undefined> {
  const row = await active(db).select(columns).where('id', '=', id).executeTakeFirst()
  return row as ReadMailbox | undefined
}

/** The same, held until the transaction ends, so that nobody changes, pauses or removes it meanwhile. */
export async function holdActive(db: Kysely<DB>, id: string): Promise<ReadMailbox | undefined> {
  const row = await active(db).select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  return row as ReadMailbox | undefined
}

export async function updateState(db: Kysely<DB>, id: string, state: object): Promise<void> {
  await db
    .updateTable('mailboxes')
    .set({ state: JSON.stringify(state) })
    .where('id', '=', id)
    .execute()
}

export async function updatePolled(
  db: Kysely<DB>,
  id: string,
  at: Date,
  problem: (Trouble & { since: string }) | null,
): Promise<void> {
  await db
    .updateTable('mailboxes')
    .set({ polledAt: at, problem: problem === null ? null : JSON.stringify(problem) })
    .where('id', '=', id)
    .execute()
}
