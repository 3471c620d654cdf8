import { type Insertable, type Kysely, sql } from 'kysely'
import type { CompetitorShares, DB } from '../../../db/tables.gen.ts'

export interface MetRow {
  id: string
  name: string
  record: { won: number; lost: number; open: number }
  lastMetOn: string | null
}

/** Competitors that bid at an account or of whom something is noted there, those met most often first. */
export async function findMet(db: Kysely<DB>, accountId: string): Promise<MetRow[]> {
  const { rows } = await sql<MetRow>`
    select c.id, c.name, json_build_object('won', count(o.id) filter (where o.outcome = 'won'),
        'lost', count(o.id) filter (where o.outcome = 'lost'),
        'open', count(o.id) filter (where coalesce(o.outcome, 'open') = 'open')) as record,
      max(coalesce(o.closed_on, o.opened_on)) as last_met_on
    from competitors c
    left join rival_bids bid on bid.competitor_id = c.id and bid.account_id = ${accountId}
    left join opportunities o on o.account_id = bid.account_id and o.id = bid.opportunity_id
    where bid.id is not null
      or exists (select 1 from competitor_shares s where s.account_id = ${accountId} and s.competitor_id = c.id)
    group by c.id order by count(o.id) desc, c.name limit 200`.execute(db)
  return rows
}

/** Notes on competitors at an account, the latest first. */
export function findShares(db: Kysely<DB>, accountId: string) {
  return db
    .selectFrom('competitorShares')
    .innerJoin('competitors', 'competitors.id', 'competitorShares.competitorId')
    .select([
      'competitorShares.id',
      'competitorShares.competitorId',
      'competitors.name as competitor',
      'competitorShares.family',
      'competitorShares.sharePct',
      'competitorShares.note',
      'competitorShares.notedOn',
      'competitorShares.notedBy',
    ])
    .where('competitorShares.accountId', '=', accountId)
    .orderBy('competitorShares.notedOn', 'desc')
    .orderBy('competitorShares.id', 'desc')
    .limit(500)
    .execute()
}

export async function upsertShare(db: Kysely<DB>, row: Insertable<CompetitorShares>): Promise<void> {
  const { accountId: _account, id: _id, originId: _origin, ...change } = row
  await db
    .insertInto('competitorShares')
    .values(row)
    .onConflict((at) => at.columns(['accountId', 'id']).doUpdateSet(change))
    .execute()
}

export function deleteShare(db: Kysely<DB>, accountId: string, shareId: string) {
  return db
    .deleteFrom('competitorShares')
    .where('accountId', '=', accountId)
    .where('id', '=', shareId)
    .returningAll()
    .executeTakeFirst()
}
