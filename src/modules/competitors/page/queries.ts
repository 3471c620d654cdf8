import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Scope } from '../../accounts/policy.ts'
import { withinScope } from '../../accounts/queries.ts'

export interface MetAtRow {
  accountId: string
  account: string
  won: number
  lost: number
  open: number
  lastMetOn: string | null
}

const mostAccounts = 500

/** Accounts within reach where a competitor bid or has a share, those met most often first. */
export async function findMetAt(db: Kysely<DB>, competitorId: string, scope: Scope): Promise<MetAtRow[]> {
  const { rows } = await sql<MetAtRow>`
    with met as (
      select bid.account_id, o.outcome, coalesce(o.closed_on, o.opened_on) as day, o.id from rival_bids bid
      join opportunities o on o.account_id = bid.account_id and o.id = bid.opportunity_id
      where bid.competitor_id = ${competitorId}
      union all
      select account_id, null, null, null from competitor_shares where competitor_id = ${competitorId})
    select account.id as account_id, account.name as account,
      count(met.id) filter (where met.outcome = 'won')::int as won,
      count(met.id) filter (where met.outcome = 'lost')::int as lost,
      count(met.id) filter (where coalesce(met.outcome, 'open') = 'open')::int as open, max(met.day) as last_met_on
    from met join accounts account on account.id = met.account_id
    where ${withinScope(scope, 'account.id')}
    group by account.id order by count(met.id) desc, account.name limit ${mostAccounts}`.execute(db)
  return rows
}

export interface ShareAtRow {
  accountId: string
  id: string
  family: string | null
  sharePct: number | null
  note: string | null
  notedOn: string
  notedBy: string | null
}

/** What share it has there, by family, the latest note first. */
export async function findSharesAt(
  db: Kysely<DB>,
  competitorId: string,
  accountIds: readonly string[],
): Promise<ShareAtRow[]> {
  const { rows } =
    await sql<ShareAtRow>`select account_id, id, family, share_pct::float8 as share_pct, note, noted_on,
      noted_by
    from competitor_shares where competitor_id = ${competitorId} and account_id = any(${[...accountIds]}::uuid[])
    order by noted_on desc, id desc limit 2000`.execute(db)
  return rows
}

export interface StrengthRow {
  party: string
  criterion: string
  mean: number
  n: number
  accountIds: string[]
}

/** How customers within reach rate every supplier but us, by criterion: the latest word of each rater at each account. */
export async function sumRatings(db: Kysely<DB>, scope: Scope, through: string): Promise<StrengthRow[]> {
  const { rows } = await sql<StrengthRow>`
    select party, criterion, avg(score)::float8 as mean, count(*)::int as n, array_agg(distinct account_id) as account_ids
    from (select distinct on (account_id, criterion, party, rater) account_id, criterion, party, score from ratings
      where rated_on <= ${through}::date and ${withinScope(scope, 'account_id')}
      order by account_id, criterion, party, rater, rated_on desc, id desc) latest
    where party <> 'us' group by party, criterion`.execute(db)
  return rows
}

/** How we are rated at these accounts. */
export async function sumOurRatings(
  db: Kysely<DB>,
  accountIds: readonly string[],
  through: string,
): Promise<{ criterion: string; accountId: string; score: number }[]> {
  const { rows } = await sql<{ criterion: string; accountId: string; score: number }>`
    select distinct on (account_id, criterion, rater) account_id, criterion, score::float8 as score from ratings
    where party = 'us' and rated_on <= ${through}::date and account_id = any(${[...accountIds]}::uuid[])
    order by account_id, criterion, rater, rated_on desc, id desc limit 20000`.execute(db)
  return rows
}
