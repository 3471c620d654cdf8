import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface KnownContact {
  id: string
  accountId: string
  originId: string
  name: string
  /** Their own address first. */
  emails: string[]
}
export interface NewContact {
  id: string
  accountId: string
  originId: string
  name: string
  email: string | null
  sourceRow: number
}

/** Everybody known at our accounts, with all addresses. */
export async function listKnownContacts(db: Kysely<DB>): Promise<KnownContact[]> {
  const { rows } = await sql<KnownContact>`
    select c.id, c.account_id, c.origin_id, c.name,
      array_remove(c.email || array(select address from contact_addresses a
        where a.account_id = c.account_id and a.contact_id = c.id order by a.id), null) as emails
    from contacts c order by c.account_id, c.id`.execute(db)
  return rows
}

/** People whom rows about something else named for the first time. */
export async function insertContacts(
  db: Kysely<DB>,
  rows: readonly NewContact[],
  importId: string,
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into contacts (account_id, id, origin_id, name, email, source, import_id, source_row)
    select account_id, id, origin_id, name, email, 'import', ${importId}::uuid, source_row
    from unnest(${rows.map((row) => row.accountId)}::uuid[], ${rows.map((row) => row.id)}::uuid[],
      ${rows.map((row) => row.originId)}::uuid[], ${rows.map((row) => row.name)}::text[],
      ${rows.map((row) => row.email)}::text[], ${rows.map((row) => row.sourceRow)}::int[])
      as given(account_id, id, origin_id, name, email, source_row)
    on conflict do nothing`.execute(db)
}

/** Notes in the history of stances what an import says of them, where it is not what was noted last. */
export async function insertImportedStances(db: Kysely<DB>, importId: string, today: string): Promise<void> {
  await sql`insert into contact_stances (account_id, id, origin_id, contact_id, stance, noted_on, import_id)
    select c.account_id, md5(${importId}::text || c.id::text)::uuid, c.origin_id, c.id, c.stance, ${today}::date, ${importId}::uuid
    from contacts c
    where c.import_id = ${importId}::uuid and c.stance is not null and c.stance is distinct from (
      select s.stance from contact_stances s where s.account_id = c.account_id and s.contact_id = c.id
      order by s.noted_on desc, s.noted_at desc, s.id desc limit 1)
    on conflict do nothing`.execute(db)
}

/** Which of our accounts have contacts or interactions that an import wrote. */
export async function listAccountsOf(
  db: Kysely<DB>,
  table: 'contacts' | 'interactions' | 'relations',
  importId: string,
): Promise<string[]> {
  const { rows } = await sql<{ accountId: string }>`
    select distinct account_id from ${sql.table(table)} where import_id = ${importId}::uuid`.execute(db)
  return rows.map((row) => row.accountId)
}
