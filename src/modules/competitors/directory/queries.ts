import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface KnownCompetitor {
  id: string
  name: string
  keys: string[]
}

/** Competitors that one of these keys means, by their own spelling or by one that was merged into them. */
export async function findByKeys(db: Kysely<DB>, keys: readonly string[]): Promise<KnownCompetitor[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<KnownCompetitor>`
    select id, name, array_append(spellings, search_key) as keys from competitors
    where search_key = any(${[...keys]}::text[]) or spellings && ${[...keys]}::text[]`.execute(db)
  return rows
}

interface NewCompetitor {
  id: string
  name: string
  searchKey: string
  importId: string | null
}

export async function insertCompetitors(db: Kysely<DB>, rows: NewCompetitor[]): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('competitors')
    .values(rows)
    .onConflict((at) => at.column('searchKey').doNothing())
    .execute()
}

/** Competitors an import made, of whom nothing else is known. */
export async function deleteUnused(db: Kysely<DB>, importId: string): Promise<void> {
  await sql`delete from competitors c where c.import_id = ${importId}
    and c.website is null and c.country is null and c.note is null and c.spellings = '{}'
    and not exists (select 1 from rival_bids where competitor_id = c.id)
    and not exists (select 1 from competitor_shares where competitor_id = c.id)`.execute(db)
}
