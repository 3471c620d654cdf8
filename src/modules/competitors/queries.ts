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
}

const mostListed = 1000
const tally = sql`json_build_object('won', count(o.id) filter (where o.outcome = 'won'),
  'lost', count(o.id) filter (where o.outcome = 'lost'),
  'open', count(o.id) filter (where coalesce(o.outcome, 'open') = 'open'))`

/** All competitors; their record only from accounts the actor may see. */
export async function findCompetitors(db: Kysely<DB>, scope: Scope): Promise<CompetitorRow[]> {
  const { rows } = await sql<CompetitorRow>`
    select c.id, c.name, c.website, c.country, c.note, ${tally} as record,
      count(distinct o.account_id)::int as accounts
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

/** Everything noted of one competitor is noted of the other from now on; where both bid, the kept one's bid stands. */
export async function absorb(db: Kysely<DB>, keptId: string, otherId: string): Promise<void> {
  await sql`delete from rival_bids bid where bid.competitor_id = ${otherId} and exists (select 1 from rival_bids mine
    where mine.account_id = bid.account_id and mine.opportunity_id = bid.opportunity_id
      and mine.competitor_id = ${keptId})`.execute(db)
  for (const table of ['rival_bids', 'competitor_shares'])
    await sql`update ${sql.table(table)} set competitor_id = ${keptId} where competitor_id = ${otherId}`.execute(
      db,
    )
  const { rows } = await sql<{ spellings: string[] }>`delete from competitors where id = ${otherId}
    returning array_append(spellings, search_key) as spellings`.execute(db)
  await sql`update competitors set spellings = spellings || ${rows[0]?.spellings ?? []}::text[]
    where id = ${keptId}`.execute(db)
}
