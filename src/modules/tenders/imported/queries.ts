import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface ImportedRow {
  accountId: string
  id: string
  originId: string
  outcome: string | null
  closedOn: string | null
  reason: string | null
  competitor: string | null
  winner: string | null
  incumbent: string | null
  winnerPrice: number | null
}

/** Opportunities an import brought or changed, or gave back what stood before. */
export async function findImported(db: Kysely<DB>, importId: string): Promise<ImportedRow[]> {
  const { rows } = await sql<ImportedRow>`
    select account_id, id, origin_id, outcome, closed_on, reason, competitor, winner, incumbent,
      winner_price::float8 as winner_price
    from opportunities o
    where (import_id = ${importId}
        or id in (select id from import_changes where import_id = ${importId} and table_name = 'opportunities'))
      and (reason is not null or competitor is not null or winner is not null or incumbent is not null)`.execute(
    db,
  )
  return rows
}

export interface NewReason {
  accountId: string
  id: string
  originId: string
  opportunityId: string
  reason: string
  weight: number
  note: string | null
}

const rowsPerStatement = 5000

/**
 * Puts reasons read from a file in the place of those read before. Where a person gave the reasons they stay, and nothing
 * is added.
 */
export async function replaceReadReasons(
  db: Kysely<DB>,
  opportunityIds: readonly string[],
  reasons: readonly NewReason[],
): Promise<void> {
  await sql`delete from outcome_reasons where opportunity_id = any(${[...opportunityIds]}::uuid[])
    and noted_by is null`.execute(db)
  for (let at = 0; at < reasons.length; at += rowsPerStatement) {
    const part = reasons.slice(at, at + rowsPerStatement).map((row) => ({
      account_id: row.accountId,
      id: row.id,
      origin_id: row.originId,
      opportunity_id: row.opportunityId,
      reason: row.reason,
      weight: row.weight,
      note: row.note,
    }))
    await sql`insert into outcome_reasons (account_id, id, origin_id, opportunity_id, reason, weight, note)
      select r.account_id, r.id, r.origin_id, r.opportunity_id, r.reason, r.weight, r.note
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r (account_id uuid, id uuid, origin_id uuid,
        opportunity_id uuid, reason text, weight smallint, note text)
      where not exists (select 1 from outcome_reasons stands
        where stands.account_id = r.account_id and stands.opportunity_id = r.opportunity_id)`.execute(db)
  }
}

export interface NewBid {
  accountId: string
  id: string
  originId: string
  opportunityId: string
  competitorId: string
  price: number | null
  rank: number | null
}

/** Bids read from a file carry an id made of what they name; those a person noted do not and stay. */
export async function replaceReadBids(
  db: Kysely<DB>,
  opportunityIds: readonly string[],
  bids: readonly NewBid[],
): Promise<void> {
  await sql`delete from rival_bids where opportunity_id = any(${[...opportunityIds]}::uuid[])
    and id = md5(opportunity_id::text || '/' || competitor_id::text)::uuid`.execute(db)
  for (let at = 0; at < bids.length; at += rowsPerStatement) {
    const part = bids.slice(at, at + rowsPerStatement).map((row) => ({
      account_id: row.accountId,
      id: row.id,
      origin_id: row.originId,
      opportunity_id: row.opportunityId,
      competitor_id: row.competitorId,
      price: row.price,
      rank: row.rank,
    }))
    await sql`insert into rival_bids (account_id, id, origin_id, opportunity_id, competitor_id, price, rank)
      select b.account_id, b.id, b.origin_id, b.opportunity_id, b.competitor_id, b.price, b.rank
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as b (account_id uuid, id uuid, origin_id uuid,
        opportunity_id uuid, competitor_id uuid, price numeric, rank integer)
      where not exists (select 1 from rival_bids stands where stands.account_id = b.account_id
        and stands.opportunity_id = b.opportunity_id and stands.competitor_id = b.competitor_id)`.execute(db)
  }
}

const parts = ['lots', 'rival_bids', 'outcome_reasons', 'opportunity_moves'] as const

/** What hangs on opportunities that are gone goes with them. */
export async function deleteOrphans(db: Kysely<DB>): Promise<void> {
  for (const part of parts)
    await sql`delete from ${sql.table(part)} part where not exists (select 1 from opportunities o
      where o.account_id = part.account_id and o.id = part.opportunity_id)`.execute(db)
}
