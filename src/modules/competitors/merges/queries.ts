import { type Insertable, type Kysely, sql } from 'kysely'
import type { CompetitorDecisions, DB } from '../../../db/tables.gen.ts'

type Row = Record<string, unknown>

/** What a merge did, so that it can be taken back: who was taken in, and what of it went over or fell away. */
export interface Moved {
  competitor: Row
  /** Keys the kept one is found by since. */
  keys: string[]
  bids: string[]
  shares: string[]
  /** Bids of the other where the kept one had bid too. */
  dropped: Row[]
}

/** All that is noted of one competitor is noted of the other from now on; where both bid, the kept one's bid stands. */
export async function absorb(db: Kysely<DB>, keptId: string, otherId: string): Promise<Moved> {
  const dropped = await sql<{ row: Row }>`with gone as (delete from rival_bids bid
      where bid.competitor_id = ${otherId} and exists (select 1 from rival_bids mine
        where mine.account_id = bid.account_id and mine.opportunity_id = bid.opportunity_id
          and mine.competitor_id = ${keptId}) returning bid.*)
    select to_jsonb(gone) as row from gone`.execute(db)
  const taken = async (table: 'rival_bids' | 'competitor_shares') => {
    const { rows } = await sql<{ id: string }>`update ${sql.table(table)} set competitor_id = ${keptId}
      where competitor_id = ${otherId} returning id`.execute(db)
    return rows.map(({ id }) => id)
  }
  const [bids, shares] = [await taken('rival_bids'), await taken('competitor_shares')]
  const { rows } = await sql<{ row: Row; keys: string[] }>`with gone as (delete from competitors
      where id = ${otherId} returning *)
    select to_jsonb(gone) as row, array_append(gone.spellings, gone.search_key) as keys from gone`.execute(db)
  const { row: competitor, keys } = rows[0]!
  await sql`update competitors set spellings = spellings || ${keys}::text[] where id = ${keptId}`.execute(db)
  return { competitor, keys, bids, shares, dropped: dropped.rows.map(({ row }) => row) }
}

/** Parts them: the other is there again, with its own names, bids and shares, under whichever account has them by now. */
export async function release(db: Kysely<DB>, keptId: string, otherId: string, moved: Moved): Promise<void> {
  await sql`update competitors set spellings = coalesce((select array_agg(one order by place)
      from unnest(spellings) with ordinality as own(one, place) where one <> all(${moved.keys}::text[])), '{}')
    where id = ${keptId}`.execute(db)
  await sql`insert into competitors select * from jsonb_populate_record(null::competitors,
    ${JSON.stringify(moved.competitor)}::jsonb)`.execute(db)
  for (const [table, ids] of [
    ['rival_bids', moved.bids],
    ['competitor_shares', moved.shares],
  ] as const)
    await sql`update ${sql.table(table)} set competitor_id = ${otherId}
      where competitor_id = ${keptId} and id = any(${ids}::uuid[])`.execute(db)
  await sql`insert into rival_bids (account_id, id, origin_id, opportunity_id, competitor_id, price, rank)
    select o.account_id, bid.id, o.origin_id, o.id, bid.competitor_id, bid.price, bid.rank
    from jsonb_populate_recordset(null::rival_bids, ${JSON.stringify(moved.dropped)}::jsonb) bid
    join opportunities o on o.id = bid.opportunity_id
    on conflict do nothing`.execute(db)
}

export interface ReadBid {
  id: string
  competitor: string | null
  winner: string | null
  incumbent: string | null
}

/** Bids of a competitor that were read out of a file, with the words they were read from. */
export async function findReadBids(db: Kysely<DB>, competitorId: string): Promise<ReadBid[]> {
  const { rows } = await sql<ReadBid>`select bid.id, o.competitor, o.winner, o.incumbent
    from rival_bids bid join opportunities o on o.account_id = bid.account_id and o.id = bid.opportunity_id
    where bid.competitor_id = ${competitorId}
      and bid.id = md5(bid.opportunity_id::text || '/' || bid.competitor_id::text)::uuid`.execute(db)
  return rows
}

/** Hands bids over; each gets the id it would have, had its file been read so. */
export async function handOver(db: Kysely<DB>, bidIds: readonly string[], toId: string): Promise<void> {
  if (bidIds.length === 0) return
  await sql`update rival_bids set competitor_id = ${toId},
      id = md5(opportunity_id::text || '/' || ${toId}::text)::uuid
    where id = any(${[...bidIds]}::uuid[]) and not exists (select 1 from rival_bids theirs
      where theirs.account_id = rival_bids.account_id and theirs.opportunity_id = rival_bids.opportunity_id
        and theirs.competitor_id = ${toId})`.execute(db)
}

export async function insertDecision(
  db: Kysely<DB>,
  { moved, ...row }: Omit<Insertable<CompetitorDecisions>, 'moved'> & { moved: Moved | null },
): Promise<void> {
  await db
    .insertInto('competitorDecisions')
    .values({ ...row, moved: moved && JSON.stringify(moved) })
    .execute()
}

export interface DecisionRow {
  id: string
  keptId: string
  kept: string
  otherId: string
  other: string
  verdict: 'accepted' | 'refused'
  moved: Moved | null
  decidedBy: string
  decidedAt: Date
  undoneAt: Date | null
}

/** Decisions that stand, the latest first. */
export async function findStanding(db: Kysely<DB>): Promise<DecisionRow[]> {
  const { rows } =
    await sql<DecisionRow>`select id, kept_id, kept, other_id, other, verdict, null::jsonb as moved,
      decided_by, decided_at, undone_at
    from competitor_decisions where undone_at is null order by decided_at desc, id desc limit 2000`.execute(
      db,
    )
  return rows
}

export async function findDecision(db: Kysely<DB>, id: string): Promise<DecisionRow | undefined> {
  const { rows } =
    await sql<DecisionRow>`select id, kept_id, kept, other_id, other, verdict, moved, decided_by,
      decided_at, undone_at
    from competitor_decisions where id = ${id}`.execute(db)
  return rows[0]
}

export async function markUndone(db: Kysely<DB>, id: string, by: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('competitorDecisions')
    .set({ undoneBy: by, undoneAt: at })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
