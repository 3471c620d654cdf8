import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Outcome } from '../../core/tenders/stage.ts'
import type { DB } from '../../db/tables.gen.ts'
import { noAccountId, type Scope } from '../accounts/policy.ts'
import { withinScope } from '../accounts/queries.ts'

/** Whose opportunities are meant: a condition on `o`. */
export type Choice = RawBuilder<boolean>

export const ofAccount = (accountId: string): Choice => sql<boolean>`o.account_id = ${accountId}`

/** Of every account under the same top, as far as the actor may see them. */
export function ofHolding(accountId: string, scope: Scope): Choice {
  return sql<boolean>`(o.account_id = ${accountId} or (o.account_id in (
      select member.account_id from holdings member
      join holdings own on own.ultimate_id = member.ultimate_id where own.account_id = ${accountId})
    and ${withinScope(scope, 'o.account_id')}))`
}

/** All that an actor may see; those without an account only where they lead. */
export function withinReach(scope: Scope, withNobodys: boolean): Choice {
  if (scope.all) return sql<boolean>`true`
  const nobodys = withNobodys ? sql`o.account_id = ${noAccountId}` : sql`false`
  return sql<boolean>`(${withinScope(scope, 'o.account_id')} or ${nobodys})`
}

export interface ListFilter {
  stageId?: string
  outcome?: Outcome
  owner?: string
  family?: string
  competitor?: string
  q?: string
  isTender?: boolean
}

/** The family of an opportunity: of its product, else of its first lot. */
export const familyOf = sql`coalesce((select family from products where products.id = o.product_id),
  (select family from lots where lots.account_id = o.account_id and lots.opportunity_id = o.id
    and lots.family is not null order by position limit 1))`

/** Until its file or a person says how it ended, an opportunity is open. */
export const outcomeOf = sql`coalesce(o.outcome, 'open')`

function matching({
  stageId,
  outcome,
  owner,
  family,
  competitor,
  q,
  isTender,
}: ListFilter): RawBuilder<unknown> {
  const conditions = [sql`true`]
  if (stageId) conditions.push(sql`o.stage_id = ${stageId}`)
  if (outcome) conditions.push(sql`${outcomeOf} = ${outcome}`)
  if (owner) conditions.push(sql`o.owner = ${owner}`)
  if (family) conditions.push(sql`${familyOf} = ${family}`)
  if (isTender !== undefined) conditions.push(sql`o.is_tender = ${isTender}`)
  if (competitor)
    conditions.push(sql`exists (select 1 from rival_bids bid join competitors c on c.id = bid.competitor_id
      where bid.account_id = o.account_id and bid.opportunity_id = o.id and c.name = ${competitor})`)
  if (q) {
    const like = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    conditions.push(sql`(o.name ilike ${like} or o.number ilike ${like} or o.product ilike ${like} or exists (
      select 1 from accounts a where a.id = o.account_id and a.name ilike ${like}))`)
  }
  return sql.join(conditions, sql` and `)
}

export interface Opportunity {
  id: string
  accountId: string
  account: string | null
  number: string | null
  name: string | null
  product: string | null
  family: string | null
  stageId: string | null
  stage: string | null
  stageSince: string | null
  outcome: Outcome
  openedOn: string | null
  closedOn: string | null
  dueOn: string | null
  amount: number | null
  currency: string | null
  owner: string | null
  isTender: boolean
  budget: number | null
  ourPrice: number | null
  winnerPrice: number | null
  ourRank: number | null
  bidders: number | null
  winner: string | null
  incumbent: string | null
  competitors: string[]
  rivalPrices: number[]
  reasons: { reason: string; weight: number; note: string | null; notedBy: string | null }[]
  reasonText: string | null
  version: number
  importId: string | null
  sourceRow: number | null
}

/** A sale begins in the first stage of its pipeline; where a file showed it in a later one first, nobody knows since when. */
const stageSince = sql`coalesce((select max(m.moved_on) from opportunity_moves m
    where m.account_id = o.account_id and m.opportunity_id = o.id and m.stage_id = o.stage_id),
  case when stage.outcome = 'open' and (o.import_id is null or not exists (select 1 from pipeline_stages before
    where before.pipeline_id = stage.pipeline_id and before.outcome = 'open' and before.position < stage.position))
  then o.opened_on end)`

const shown = sql`o.id, o.account_id, account.name as account, o.number, o.name, coalesce(product.name, o.product) as product,
  ${familyOf} as family, o.stage_id, coalesce(stage.name, o.stage) as stage, ${stageSince} as stage_since, ${outcomeOf} as outcome, o.opened_on, o.closed_on,
  o.due_on, o.amount, o.currency, o.owner, o.is_tender, o.budget, o.our_price, o.winner_price, o.our_rank, o.bidders,
  o.winner, o.incumbent, o.reason as reason_text, o.version, o.import_id, o.source_row,
  coalesce((select array_agg(c.name order by bid.rank nulls last, c.name) from rival_bids bid
    join competitors c on c.id = bid.competitor_id
    where bid.account_id = o.account_id and bid.opportunity_id = o.id), '{}') as competitors,
  coalesce((select json_agg(bid.price::float8) from rival_bids bid where bid.account_id = o.account_id
    and bid.opportunity_id = o.id and bid.price is not null), '[]') as rival_prices,
  coalesce((select json_agg(json_build_object('reason', r.reason, 'weight', r.weight, 'note', r.note, 'notedBy', r.noted_by)
      order by r.weight desc, r.reason) from outcome_reasons r
    where r.account_id = o.account_id and r.opportunity_id = o.id), '[]') as reasons`

const beside = sql`left join accounts account on account.id = o.account_id
  left join products product on product.id = o.product_id
  left join pipeline_stages stage on stage.id = o.stage_id`

const orders = {
  date: sql`coalesce(o.closed_on, o.due_on, o.opened_on)`,
  amount: sql`o.amount`,
  name: sql`lower(coalesce(o.name, o.number))`,
  account: sql`(select lower(name) from accounts a where a.id = o.account_id)`,
} as const
export type SortName = keyof typeof orders

interface Page {
  sort: SortName
  order: 'asc' | 'desc'
  limit: number
  offset: number
}

/** A page of opportunities; what is shown beside them is looked up for the page alone. */
export async function findOpportunities(
  db: Kysely<DB>,
  choice: Choice,
  { sort, order, limit, offset, ...filter }: ListFilter & Page,
): Promise<Opportunity[]> {
  const by = sql`${orders[sort]} ${order === 'asc' ? sql`asc` : sql`desc`} nulls last, o.id`
  const { rows } = await sql<Opportunity>`
    select ${shown} from (select * from opportunities o where ${choice} and ${matching(filter)}
      order by ${by} limit ${limit} offset ${offset}) o ${beside} order by ${by}`.execute(db)
  return rows
}

export async function countOpportunities(
  db: Kysely<DB>,
  choice: Choice,
  filter: ListFilter,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from opportunities o where ${choice} and ${matching(filter)}`.execute(db)
  return rows[0]!.count
}

export async function findOpportunity(
  db: Kysely<DB>,
  accountId: string,
  opportunityId: string,
): Promise<Opportunity | undefined> {
  const { rows } = await sql<Opportunity>`select ${shown} from opportunities o ${beside}
    where o.account_id = ${accountId} and o.id = ${opportunityId}`.execute(db)
  return rows[0]
}
