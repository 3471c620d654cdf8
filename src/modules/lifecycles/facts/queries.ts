import { type Kysely, sql } from 'kysely'
import type { Ask } from '../../../core/lifecycle/asks.ts'
import type { LifecycleStage } from '../../../core/lifecycle/stages.ts'
import type { DB } from '../../../db/tables.gen.ts'

export interface StageFacts {
  accountId: string
  stage: LifecycleStage | null
  enteredOn: string | null
  contractSignedOn: string | null
  candidateAcceptedOn: string | null
  openOpportunities: number
}

/** What speaks of the stage beside orders, of these accounts (null: of all that are not merged), as of a day. */
export async function listStageFacts(
  db: Kysely<DB>,
  accountIds: readonly string[] | null,
  asOf: string,
): Promise<StageFacts[]> {
  const which = accountIds === null ? sql`true` : sql`a.id = any(${accountIds}::uuid[])`
  const { rows } = await sql<StageFacts>`
    with entered as (
      select distinct on (account_id) account_id, stage, entered_on from stage_changes
      where entered_on <= ${asOf}::date order by account_id, entered_on desc, created_at desc, id desc),
    signed as (
      select account_id, max(signed_on) as signed_on from contracts
      where signed_on <= ${asOf}::date and (ends_on is null or ends_on >= ${asOf}::date) group by account_id),
    accepted as (
      select account_id, max(decided_at)::date as accepted_on from candidates
      where status = 'accepted' and decided_at < ${asOf}::date + 1 group by account_id),
    chances as (
      select account_id, count(*)::int as open from opportunities
      where (opened_on is null or opened_on <= ${asOf}::date) and (closed_on is null or closed_on > ${asOf}::date)
        and coalesce(outcome, 'open') = 'open' group by account_id)
    select a.id as account_id, entered.stage, entered.entered_on, signed.signed_on as contract_signed_on,
      accepted.accepted_on as candidate_accepted_on, coalesce(chances.open, 0) as open_opportunities
    from accounts a left join entered on entered.account_id = a.id left join signed on signed.account_id = a.id
    left join accepted on accepted.account_id = a.id left join chances on chances.account_id = a.id
    where a.merged_into is null and ${which}`.execute(db)
  return rows
}

/** Which of what a stage can ask is done, of one account on a day. */
export async function findAsked(
  db: Kysely<DB>,
  accountId: string,
  day: string,
): Promise<Record<Ask, boolean>> {
  const has = (table: string, which = sql`true`) =>
    sql`exists (select 1 from ${sql.table(table)} r where r.account_id = a.id and ${which})`
  const talked = (days: number) =>
    has(
      'interactions',
      sql`r.occurred_at >= ${day}::date - ${days}::int and r.occurred_at < ${day}::date + 1`,
    )
  const { rows } = await sql<Record<Ask, boolean>>`
    select coalesce(a.owner_id, a.owner_name) is not null as owner,
      ${has('contacts')} as contact_known,
      ${has('contacts', sql`r.role = 'decisionMaker' and r.left_on is null`)} as decision_maker,
      ${has('needs', sql`r.settled_on is null`)} as need_noted,
      ${has('needs', sql`r.kind = 'problem'`)} as problem_noted,
      ${has('goals', sql`r.reached_on is null and r.dropped_on is null`)} as goal_noted,
      ${has('statements')} or ${has('invoices', sql`r.paid_on is not null`)} as pay_known,
      ${has('contracts', sql`r.signed_on is not null and (r.ends_on is null or r.ends_on >= ${day}::date)`)} as contract_signed,
      a.payment_days is not null as terms_agreed,
      ${has('account_team', sql`r.until_on is null or r.until_on >= ${day}::date`)} as team_named,
      ${talked(90)} as contact_lately, ${talked(30)} as contact_soon,
      a.category_spend is not null as spend_known,
      ${has('competitor_shares')} or ${has('ratings', sql`r.party <> 'us'`)} as competitor_known
    from accounts a where a.id = ${accountId}`.execute(db)
  return rows[0]!
}

export interface EntryRow {
  accountId: string
  stage: LifecycleStage
  enteredOn: string
}

const mostEntries = 100_000

/** Entries of every account that ever was in a stage, to learn how long stays usually take. */
export async function listEntries(db: Kysely<DB>, stage: LifecycleStage, asOf: string): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select account_id, stage, entered_on from stage_changes
    where entered_on <= ${asOf}::date and account_id in (select account_id from stage_changes where stage = ${stage})
    order by entered_on desc, created_at desc, id desc limit ${mostEntries}`.execute(db)
  return rows.toReversed()
}
