import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

/** A message as one account has it. Its text stays with the mail, where privacy is kept. */
export interface MailInteraction {
  accountId: string
  originId: string
  id: string
  occurredAt: string
  direction: 'in' | 'out' | null
  contact: string | null
  contactEmail: string | null
  person: string | null
  subject: string | null
  nature: string
  messageId: string
  threadId: string
  contactIds: string[]
  colleagueIds: string[]
  importId: string | null
  sourceRow: number | null
}

/** Adds what does not stand yet; answers the accounts that got something. */
export async function insertMail(db: Kysely<DB>, rows: readonly MailInteraction[]): Promise<string[]> {
  if (rows.length === 0) return []
  const { rows: added } = await sql<{ accountId: string }>`
    insert into interactions (account_id, id, origin_id, occurred_at, channel, direction, contact, contact_email, person,
      subject, nature, message_id, thread_id, contact_ids, colleague_ids, import_id, source_row)
    select "accountId", id, "originId", "occurredAt", 'mail', direction, contact, "contactEmail", person, subject, nature,
      "messageId", "threadId", array(select json_array_elements_text("contactIds")::uuid),
      array(select json_array_elements_text("colleagueIds")::uuid), "importId", "sourceRow"
    from json_to_recordset(${JSON.stringify(rows)}::json) as given("accountId" uuid, id uuid, "originId" uuid,
      "occurredAt" timestamptz, direction text, contact text, "contactEmail" text, person text, subject text, nature text,
      "messageId" uuid, "threadId" uuid, "contactIds" json, "colleagueIds" json, "importId" uuid, "sourceRow" integer)
    on conflict (account_id, id) do nothing returning account_id`.execute(db)
  return added.map(({ accountId }) => accountId)
}

/** Gives the messages of conversations that became one their new id; answers whose they are. */
export async function updateThreads(
  db: Kysely<DB>,
  merged: ReadonlyMap<string, string>,
): Promise<{ accountId: string; gone: string; kept: string }[]> {
  const { rows } = await sql<{ accountId: string; gone: string; kept: string }>`
    with given as (select * from unnest(${[...merged.keys()]}::uuid[], ${[...merged.values()]}::uuid[]) as given(gone, kept)),
    of_threads as (select distinct m.id from mail_messages m join given on m.thread_id = given.kept),
    moved as (update interactions i set thread_id = given.kept from given, of_threads
      where i.message_id = of_threads.id and i.thread_id = given.gone returning i.account_id, given.gone, given.kept)
    select distinct account_id, gone, kept from moved`.execute(db)
  return rows
}

/** Removes the messages from every account; answers which conversations of whom they were in. */
export async function deleteMail(
  db: Kysely<DB>,
  messageIds: readonly string[],
): Promise<{ accountId: string; threadId: string; count: number }[]> {
  const { rows } = await sql<{ accountId: string; threadId: string; count: number }>`
    with gone as (delete from interactions where message_id = any(${messageIds}::uuid[]) returning account_id, thread_id)
    select account_id, thread_id, count(*)::int as count from gone group by account_id, thread_id`.execute(db)
  return rows
}
