import { type Kysely, sql, type Updateable } from 'kysely'
import type { Competitors, DB } from '../../db/tables.gen.ts'
import type { Scope } from '../accounts/policy.ts'
import { withinScope } from '../accounts/queries.ts'

interface Record {
  won: number
  lost: number
  open: number
}
export interface CompetitorRow {
  id: string
  name: string
  website: string | null
  country: string | null
  note: string | null
  record: Record
  accounts: number
  lastMetOn: string | null
  shares: { accounts: number; low: number | null; high: number | null }
}

const mostListed = 1000
const tally = sql`json_build_object('won', count(o.id) filter (where o.outcome = 'won'),
  'lost', count(o.id) filter (where o.outcome = 'lost'),
  'open', count(o.id) filter (where coalesce(o.outcome, 'open') = 'open'))`

/** All competitors; their record only from accounts the actor may see. */
export async function findCompetitors(db: Kysely<DB>, scope: Scope): Promise<CompetitorRow[]> {
  const { rows } = await sql<CompetitorRow>`
    select c.id, c.name, c.website, c.country, c.note, ${tally} as record,
      count(distinct o.account_id)::int as accounts, max(coalesce(o.closed_on, o.opened_on)) as last_met_on,
      (select json_build_object('accounts', count(distinct s.account_id), 'low', min(s.share_pct)::float8,
          'high', max(s.share_pct)::float8) from competitor_shares s
        where s.competitor_id = c.id and ${withinScope(scope, 's.account_id')}) as shares
    from competitors c
    left join rival_bids bid on bid.competitor_id = c.id and ${withinScope(scope, 'bid.account_id')}
    left join opportunities o on o.account_id = bid.account_id and o.id = bid.opportunity_id
    group by c.id order by count(o.id) desc, c.name limit ${mostListed}`.execute(db)
  return rows
}

export function findCompetitor(db: Kysely<DB>, id: string) {
  return db.selectFrom('competitors').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function updateCompetitor(
  db: Kysely<DB>,
  id: string,
  change: Updateable<Competitors>,
): Promise<void> {
  await db.updateTable('competitors').set(change).where('id', '=', id).execute()
}
