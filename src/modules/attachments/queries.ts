import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Attachments, DB } from '../../db/tables.gen.ts'
import type { AttachmentSubject } from './contract.ts'

export type AttachmentRow = Selectable<Attachments>

/** The tables whose rows can have files, and what a row is called. Tenders are opportunities. */
const subjectTables = {
  interaction: { table: 'interactions', name: sql`subject.subject` },
  contract: { table: 'contracts', name: sql`coalesce(subject.title, subject.number)` },
  statement: { table: 'statements', name: sql`subject.year::text` },
  tender: { table: 'opportunities', name: sql`coalesce(subject.name, subject.number)` },
} satisfies Record<Exclude<AttachmentSubject, 'account'>, object>

interface Wanted {
  accountId: string
  attachmentId?: string
  subject?: AttachmentSubject
  subjectId?: string
  limit: number
}

/** Files of an account, newest first, each with the name of what it belongs to. */
export async function listAttachments(db: Kysely<DB>, wanted: Wanted) {
  const names = Object.entries(subjectTables).map(
    ([
      subject,
      { table, name },
    ]) => sql`when ${sql.lit(subject)} then (select ${name} from ${sql.table(table)} subject
      where subject.account_id = attachments.account_id and subject.id = attachments.subject_id)`,
  )
  return db
    .selectFrom('attachments')
    .select([
      'accountId',
      'id',
      'subject',
      'subjectId',
      'name',
      'mediaType',
      'sizeBytes',
      'addedBy',
      'addedAt',
    ])
    .select(sql<string | null>`case subject ${sql.join(names, sql` `)} end`.as('subjectName'))
    .where(matching(wanted))
    .orderBy('addedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(wanted.limit)
    .execute()
}

export async function countAttachments(db: Kysely<DB>, wanted: Wanted): Promise<number> {
  const { count } = await db
    .selectFrom('attachments')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(matching(wanted))
    .executeTakeFirstOrThrow()
  return count
}

function matching({ accountId, attachmentId, subject, subjectId }: Wanted) {
  const conditions = [
    sql<boolean>`account_id = ${accountId}`,
    ...(attachmentId ? [sql<boolean>`id = ${attachmentId}`] : []),
    ...(subject ? [sql<boolean>`subject = ${subject}`] : []),
    ...(subjectId ? [sql<boolean>`subject_id = ${subjectId}`] : []),
  ]
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

export function findAttachment(
  db: Kysely<DB>,
  accountId: string,
  attachmentId: string,
): Promise<AttachmentRow | undefined> {
  return db
    .selectFrom('attachments')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('id', '=', attachmentId)
    .executeTakeFirst()
}

/** Whether the account has such a thing for a file to belong to. */
export async function hasSubject(
  db: Kysely<DB>,
  accountId: string,
  subject: Exclude<AttachmentSubject, 'account'>,
  subjectId: string,
): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(subjectTables[subject].table)}
    where account_id = ${accountId} and id = ${subjectId}`.execute(db)
  return rows.length > 0
}

export async function insertAttachment(db: Kysely<DB>, row: Insertable<Attachments>): Promise<void> {
  await db.insertInto('attachments').values(row).execute()
}

export function deleteAttachment(
  db: Kysely<DB>,
  accountId: string,
  attachmentId: string,
): Promise<AttachmentRow | undefined> {
  return db
    .deleteFrom('attachments')
    .where('accountId', '=', accountId)
    .where('id', '=', attachmentId)
    .returningAll()
    .executeTakeFirst()
}

/** Files that were taken away between two moments and belong to nothing any more. */
export async function findRemovedFiles(
  db: Kysely<DB>,
  { from, to }: { from: Date; to: Date },
): Promise<string[]> {
  const { rows } = await sql<{ fileId: string }>`
    select distinct before ->> 'fileId' as file_id from audit_entries
    where subject = 'attachment' and action = 'remove' and at >= ${from} and at < ${to}
      and not exists (select from attachments where file_id = (before ->> 'fileId')::uuid)`.execute(db)
  return rows.map(({ fileId }) => fileId)
}
