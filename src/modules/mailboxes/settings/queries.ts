import { type Kysely, sql } from 'kysely'
import type { MailPrivacy } from '../../../core/mail/message.ts'
import type { DB } from '../../../db/tables.gen.ts'
import type { Scope } from '../../accounts/policy.ts'
import type { Trouble } from '../imap/trouble.ts'

const columns = [
  'id',
  'name',
  'address',
  'host',
  'port',
  'secure',
  'username',
  'secret',
  'folders',
  'readSince',
  'privacy',
  'state',
  'polledAt',
  'problem',
  'pausedAt',
  'version',
  'createdBy',
  'createdAt',
] as const

export interface MailboxFields {
  name: string
  address: string
  host: string
  port: number
  secure: boolean
  username: string
  folders: string[]
  readSince: string | null
  privacy: MailPrivacy
}
export interface MailboxRow extends MailboxFields {
  id: string
  secret: string
  state: unknown
  polledAt: Date | null
  problem: (Trouble & { since: string }) | null
  pausedAt: Date | null
  version: number
  createdBy: string | null
  createdAt: Date
}

/** Those who lead a team see the mailboxes of their team; those who see all accounts see all. */
const mailboxes = (db: Kysely<DB>, scope: Scope) =>
  db
    .selectFrom('mailboxes')
    .$if(!scope.all, (query) => query.where('teamId', '=', scope.all ? null : scope.teamId))

export async function listMailboxes(db: Kysely<DB>, scope: Scope): Promise<MailboxRow[]> {
  const rows = await mailboxes(db, scope).select(columns).orderBy('name').limit(1000).execute()
  return rows as MailboxRow[]
}

export async function findMailbox(db: Kysely<DB>, scope: Scope, id: string): Promise<MailboxRow | undefined> {
  const row = await mailboxes(db, scope).select(columns).where('id', '=', id).executeTakeFirst()
  return row as MailboxRow | undefined
}

/** The same, held until the transaction ends: nothing of it is read meanwhile. */
export async function holdMailbox(db: Kysely<DB>, scope: Scope, id: string): Promise<MailboxRow | undefined> {
  const row = await mailboxes(db, scope).select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  return row as MailboxRow | undefined
}

interface NewMailbox extends MailboxFields {
  id: string
  secret: string
  teamId: string | null
  createdBy: string
  createdAt: Date
}

/** Answers whether the name was still free. */
export async function insertMailbox(db: Kysely<DB>, row: NewMailbox): Promise<boolean> {
  const inserted = await db
    .insertInto('mailboxes')
    .values(row)
    .onConflict((at) => at.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function isNameTaken(db: Kysely<DB>, name: string, exceptId: string): Promise<boolean> {
  const row = await db
    .selectFrom('mailboxes')
    .select('id')
    .where('name', '=', name)
    .where('id', '!=', exceptId)
    .executeTakeFirst()
  return row !== undefined
}

export async function updateMailbox(
  db: Kysely<DB>,
  id: string,
  change: Partial<MailboxFields> & { secret?: string },
): Promise<void> {
  await db
    .updateTable('mailboxes')
    .set({ ...change, problem: null, version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
}

export async function updatePaused(db: Kysely<DB>, id: string, pausedAt: Date | null): Promise<void> {
  await db.updateTable('mailboxes').set({ pausedAt }).where('id', '=', id).execute()
}

/** Messages a mailbox holds that are kept more openly than this. */
export async function findLooser(
  db: Kysely<DB>,
  mailboxId: string,
  privacies: readonly MailPrivacy[],
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select m.id from mail_copies c join mail_messages m on m.id = c.message_id
    where c.mailbox_id = ${mailboxId} and m.privacy = any(${privacies}::text[]) limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}
