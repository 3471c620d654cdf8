import { type Insertable, type Kysely, sql, type Updateable } from 'kysely'
import type { DB, Opportunities } from '../../../db/tables.gen.ts'

export type OpportunityChange = Updateable<Opportunities>

export async function insertOpportunity(db: Kysely<DB>, row: Insertable<Opportunities>): Promise<void> {
  await db.insertInto('opportunities').values(row).execute()
}

/**
 * Writes a change if nobody else did since this version, and notes which columns a person has said, which no file
 * overwrites from then on; answers the origin of the row, or null where it was not written.
 */
export async function updateOpportunity(
  db: Kysely<DB>,
  { accountId, opportunityId, version }: { accountId: string; opportunityId: string; version: number },
  change: OpportunityChange,
  said: readonly string[],
): Promise<string | null> {
  const row = await db
    .updateTable('opportunities')
    .set({
      ...change,
      version: version + 1,
      said: sql`(select coalesce(array_agg(distinct field order by field), '{}')
        from unnest(said || ${[...said]}::text[]) as field)`,
    })
    .where('accountId', '=', accountId)
    .where('id', '=', opportunityId)
    .where('version', '=', version)
    .returning('originId')
    .executeTakeFirst()
  return row?.originId ?? null
}
