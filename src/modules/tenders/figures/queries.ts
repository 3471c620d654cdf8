import { type Kysely, sql } from 'kysely'
import type { CycleCount } from '../../../core/tenders/cycle.ts'
import type { Outcome } from '../../../core/tenders/stage.ts'
import type { DB } from '../../../db/tables.gen.ts'
import { noAccountId } from '../../accounts/policy.ts'
import { type Choice, outcomeOf } from '../queries.ts'

export interface Span {
  from?: string
  to?: string
}

/** The day of the decision; where nobody wrote it, the day on which it moved to the stage that ended it. */
const decidedOn = sql`coalesce(o.closed_on, (select max(m.moved_on) from opportunity_moves m
  where m.account_id = o.account_id and m.opportunity_id = o.id and m.stage_id = o.stage_id))`

/** Open ones always, decided ones by the day of the decision. */
const within = ({ from, to }: Span) => sql`(${outcomeOf} = 'open' or (
  ${from ? sql`${decidedOn} >= ${from}::date` : sql`true`} and ${to ? sql`${decidedOn} <= ${to}::date` : sql`true`}))`

/** The day that gives the exchange rate. */
const dayOf = sql`coalesce(o.closed_on, o.opened_on)`
/** Year × 12 + month − 1; null where no day is known. */
const monthOf = sql`(extract(year from ${dayOf}) * 12 + extract(month from ${dayOf}) - 1)::integer`
const valueOf = sql`coalesce(o.amount, o.our_price)`

export interface SumRow {
  stageId: string | null
  stage: string | null
  probabilityPct: number | null
  outcome: Outcome
  nobodys: boolean
  currency: string | null
  month: number | null
  count: number
  unpriced: number
  value: number
}

/** Counts and money by stage, outcome, currency and month; stages in the order of the pipelines. */
export async function sumByStage(db: Kysely<DB>, choice: Choice, span: Span): Promise<SumRow[]> {
  const { rows } = await sql<SumRow>`
    select o.stage_id, coalesce(stage.name, o.stage) as stage, stage.probability_pct, ${outcomeOf} as outcome,
      o.account_id = ${noAccountId} as nobodys, o.currency, ${monthOf} as month, count(*)::int as count,
      count(*) filter (where ${valueOf} is null)::int as unpriced, coalesce(sum(${valueOf}), 0)::float8 as value
    from opportunities o left join pipeline_stages stage on stage.id = o.stage_id
    left join pipelines pipeline on pipeline.id = stage.pipeline_id
    where ${choice} and ${within(span)}
    group by 1, 2, 3, 4, 5, 6, 7, pipeline.position, stage.position
    order by pipeline.position nulls last, stage.position nulls last, 2, 4`.execute(db)
  return rows
}

/** How many days decided ones took. */
export async function countCycles(db: Kysely<DB>, choice: Choice, span: Span): Promise<CycleCount[]> {
  const { rows } = await sql<CycleCount>`
    select ${decidedOn} - o.opened_on as days, o.outcome, count(*)::int as count from opportunities o
    where ${choice} and ${within(span)} and o.outcome in ('won', 'lost') and ${decidedOn} is not null
      and o.opened_on is not null
    group by 1, 2`.execute(db)
  return rows
}

/** Which accounts are counted, those with most opportunities first. */
export async function countByAccount(
  db: Kysely<DB>,
  choice: Choice,
  span: Span,
): Promise<{ accountId: string; account: string; count: number }[]> {
  const { rows } = await sql<{ accountId: string; account: string; count: number }>`
    select o.account_id, account.name as account, count(*)::int as count
    from opportunities o join accounts account on account.id = o.account_id
    where ${choice} and ${within(span)} group by 1, 2 order by 3 desc, 2, 1 limit 500`.execute(db)
  return rows
}

export interface WonRow {
  accountId: string
  account: string
  currency: string | null
  month: number | null
  value: number
}

/** What was won by the top of the holding; a head the actor may not see gives way to the account itself. */
export async function sumWonByParent(
  db: Kysely<DB>,
  choice: Choice,
  seen: Choice,
  span: Span,
): Promise<WonRow[]> {
  const { rows } = await sql<WonRow>`
    select coalesce(top.id, o.account_id) as account_id, coalesce(top.name, account.name) as account, o.currency,
      ${monthOf} as month, coalesce(sum(${valueOf}), 0)::float8 as value
    from opportunities o join accounts account on account.id = o.account_id
    left join holdings on holdings.account_id = o.account_id
    left join (select id, name, id as account_id from accounts) top
      on top.id = holdings.ultimate_id and exists (select 1 from (select top.account_id) o where ${seen})
    where ${choice} and ${within(span)} and o.outcome = 'won'
    group by 1, 2, 3, 4`.execute(db)
  return rows
}
