import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

/** One opportunity, as everything that hangs on it names it. */
export interface Owner {
  accountId: string
  opportunityId: string
}

export function findLots(db: Kysely<DB>, { accountId, opportunityId }: Owner) {
  return db
    .selectFrom('lots')
    .select([
      'id',
      'name',
      'product',
      'family',
      'quantity',
      'ourPrice',
      'winnerPrice',
      'budget',
      'ourRank',
      'winner',
      'outcome',
    ])
    .where('accountId', '=', accountId)
    .where('opportunityId', '=', opportunityId)
    .orderBy('position')
    .orderBy('id')
    .limit(500)
    .execute()
}

export interface LotRow {
  id: string
  name: string
  product: string | null
  family: string | null
  quantity: number | null
  ourPrice: number | null
  winnerPrice: number | null
  budget: number | null
  ourRank: number | null
  winner: string | null
  outcome: string | null
}

/** Puts lots as they are given: known ones change and keep where they came from, those left out go. */
export async function replaceLots(
  db: Kysely<DB>,
  owner: Owner,
  originId: string,
  lots: LotRow[],
): Promise<void> {
  const { accountId, opportunityId } = owner
  await sql`delete from lots where account_id = ${accountId} and opportunity_id = ${opportunityId}
    and id <> all(${lots.map(({ id }) => id)}::uuid[])`.execute(db)
  for (const [index, lot] of lots.entries())
    await db
      .insertInto('lots')
      .values({ ...lot, accountId, opportunityId, originId, position: index + 1 })
      .onConflict((at) =>
        at
          .columns(['accountId', 'id'])
          .doUpdateSet({ ...lot, position: index + 1 })
          .where('lots.opportunityId', '=', opportunityId),
      )
      .execute()
}

export async function findBids(db: Kysely<DB>, { accountId, opportunityId }: Owner) {
  return db
    .selectFrom('rivalBids')
    .innerJoin('competitors', 'competitors.id', 'rivalBids.competitorId')
    .select([
      'rivalBids.id',
      'rivalBids.competitorId',
      'competitors.name as competitor',
      'rivalBids.price',
      'rivalBids.rank',
    ])
    .where('rivalBids.accountId', '=', accountId)
    .where('rivalBids.opportunityId', '=', opportunityId)
    .orderBy('rivalBids.rank')
    .orderBy('competitors.name')
    .limit(50)
    .execute()
}

export interface BidRow {
  id: string
  competitorId: string
  price: number | null
  rank: number | null
}

export async function replaceBids(
  db: Kysely<DB>,
  owner: Owner,
  originId: string,
  bids: BidRow[],
): Promise<void> {
  const { accountId, opportunityId } = owner
  await db
    .deleteFrom('rivalBids')
    .where('accountId', '=', accountId)
    .where('opportunityId', '=', opportunityId)
    .execute()
  if (bids.length > 0)
    await db
      .insertInto('rivalBids')
      .values(bids.map((bid) => ({ ...bid, accountId, opportunityId, originId })))
      .execute()
}

export interface ReasonRow {
  id: string
  reason: string
  weight: number
  note: string | null
  notedBy: string | null
  notedOn: string | null
}

export async function replaceReasons(
  db: Kysely<DB>,
  owner: Owner,
  originId: string,
  reasons: ReasonRow[],
): Promise<void> {
  const { accountId, opportunityId } = owner
  await db
    .deleteFrom('outcomeReasons')
    .where('accountId', '=', accountId)
    .where('opportunityId', '=', opportunityId)
    .execute()
  if (reasons.length > 0)
    await db
      .insertInto('outcomeReasons')
      .values(reasons.map((reason) => ({ ...reason, accountId, opportunityId, originId })))
      .execute()
}

const parts = ['lots', 'rival_bids', 'outcome_reasons', 'opportunity_moves'] as const
type Row = Record<string, unknown>
/** An opportunity with everything that hangs on it, as it stood. */
export type Kept = Record<'opportunities' | (typeof parts)[number], Row[]>

/** Takes an opportunity out with everything that hangs on it, and answers all of it, so that it can come back. */
export async function takeOut(db: Kysely<DB>, { accountId, opportunityId }: Owner): Promise<Kept> {
  const kept: Partial<Kept> = {}
  for (const part of parts) {
    const { rows } = await sql<{ row: Row }>`with gone as (delete from ${sql.table(part)}
      where account_id = ${accountId} and opportunity_id = ${opportunityId} returning *)
      select to_jsonb(gone) as row from gone`.execute(db)
    kept[part] = rows.map(({ row }) => row)
  }
  const { rows } = await sql<{ row: Row }>`with gone as (delete from opportunities
    where account_id = ${accountId} and id = ${opportunityId} returning *) select to_jsonb(gone) as row from gone`.execute(
    db,
  )
  return { ...kept, opportunities: rows.map(({ row }) => row) } as Kept
}

/** Puts back what was taken out. */
export async function putBack(db: Kysely<DB>, kept: Kept): Promise<void> {
  for (const table of ['opportunities', ...parts] as const)
    await sql`insert into ${sql.table(table)}
      select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(kept[table])}::jsonb)
      on conflict do nothing`.execute(db)
}
