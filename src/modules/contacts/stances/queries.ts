import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

/** What was said of a person's stance, the latest first. */
export async function listStances(db: Kysely<DB>, accountId: string, contactId: string) {
  const { rows } = await sql<{
    id: string
    stance: string | null
    reason: string | null
    notedOn: string
    notedBy: string | null
    fromFile: boolean
  }>`select id, stance, reason, noted_on, noted_by, import_id is not null as from_file from contact_stances
    where account_id = ${accountId} and contact_id = ${contactId} order by noted_on desc, noted_at desc, id desc limit 200`.execute(
    db,
  )
  return rows
}

export interface StanceNote {
  accountId: string
  id: string
  originId: string
  contactId: string
  stance: string | null
  reason: string | null
  notedOn: string
  notedBy: string
}

export async function insertStance(db: Kysely<DB>, note: StanceNote): Promise<void> {
  await db.insertInto('contactStances').values(note).execute()
}
