import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../db/tables.gen.ts'

/** A page of the messages that came by this mailbox alone: no other holds them, and no file brought them. */
export async function findHeldAlone(db: Kysely<DB>, mailboxId: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select m.id from mail_copies c join mail_messages m on m.id = c.message_id
    where c.mailbox_id = ${mailboxId} and m.import_id is null
      and not exists (select 1 from mail_copies o where o.message_id = m.id and o.mailbox_id <> ${mailboxId})
    limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

export async function deleteMailbox(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('mailboxes').where('id', '=', id).execute()
}
