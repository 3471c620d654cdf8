import { type Insertable, type Kysely, sql } from 'kysely'
import type { DB, OpportunityAssignments } from '../../../db/tables.gen.ts'
import { noAccountId, type Scope } from '../../accounts/policy.ts'
import { withinScope } from '../../accounts/queries.ts'

/** Those of one name go together; one without a name stands alone. */
const groupOf = sql`case when nullif(btrim(o.name), '') is null then o.id::text else 'n/' || lower(btrim(o.name)) end`

export interface NobodysRow {
  opportunityId: string
  label: string | null
  isNamed: boolean
  count: number
  open: number
  amounts: { currency: string | null; amount: number }[]
  lastOn: string | null
  owners: string[]
}

/** Opportunities without a customer by name, the most numerous first. */
export async function findNobodys(
  db: Kysely<DB>,
  { limit, offset }: { limit: number; offset: number },
): Promise<NobodysRow[]> {
  const { rows } = await sql<NobodysRow>`
    with grouped as (select ${groupOf} as key, o.currency, count(*) as count, min(o.id::text)::uuid as opportunity_id,
        min(coalesce(nullif(btrim(o.name), ''), o.number, o.product)) as label, bool_or(nullif(btrim(o.name), '') is not null) as is_named,
        count(*) filter (where coalesce(o.outcome, 'open') = 'open') as open,
        sum(coalesce(o.amount, o.our_price)) as amount, max(coalesce(o.closed_on, o.due_on, o.opened_on)) as last_on,
        array_agg(distinct o.owner) filter (where o.owner is not null) as owners
      from opportunities o where o.account_id = ${noAccountId} group by 1, 2)
    select min(opportunity_id::text)::uuid as opportunity_id, min(label) as label, bool_or(is_named) as is_named,
      sum(count)::int as count, sum(open)::int as open, max(last_on) as last_on,
      coalesce(json_agg(json_build_object('currency', currency, 'amount', amount::float8) order by currency)
        filter (where amount is not null), '[]') as amounts,
      coalesce((select array_agg(distinct owner) from grouped own cross join unnest(own.owners) as owner
        where own.key = grouped.key), '{}') as owners
    from grouped group by key order by sum(count) desc, max(last_on) desc nulls last, key
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export async function countNobodys(db: Kysely<DB>): Promise<{ groups: number; opportunities: number }> {
  const { rows } = await sql<{ groups: number; opportunities: number }>`
    select count(distinct ${groupOf})::int as groups, count(*)::int as opportunities
    from opportunities o where o.account_id = ${noAccountId}`.execute(db)
  return rows[0]!
}

export interface CandidateRow {
  word: string
  accountId: string
  account: string
  ownerId: string | null
  teamId: string | null
}

/** A word that more accounts share than this tells none of them. */
const mostSharing = 30

/** Accounts within reach that have one of these words in their name, by word. */
export async function findByWords(
  db: Kysely<DB>,
  words: readonly string[],
  scope: Scope,
): Promise<CandidateRow[]> {
  if (words.length === 0) return []
  const { rows } = await sql<CandidateRow>`
    select found.word, found.account_id, account.name as account, account.owner_id, account.team_id
    from (select substr(k.value, 6) as word, k.account_id, count(*) over (partition by k.value) as sharing
      from account_keys k where k.kind = 'loose' and k.value = any(${words.map((word) => `word:${word}`)}::text[])) found
    join accounts account on account.id = found.account_id
    where found.sharing <= ${mostSharing} and account.merged_into is null and ${withinScope(scope, 'account.id')}`.execute(
    db,
  )
  return rows
}

const parts = ['lots', 'rival_bids', 'outcome_reasons', 'opportunity_moves'] as const

/** Hands over nobody's opportunities of the same name with all that hangs on them; answers how many there were. */
export async function giveOpportunities(
  db: Kysely<DB>,
  opportunityId: string,
  { accountId, assignmentId }: { accountId: string; assignmentId: string },
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update opportunities o set account_id = ${accountId}, origin_id = ${accountId}, assignment_id = ${assignmentId},
      version = version + 1
    where o.account_id = ${noAccountId} and ${groupOf} = (
      select ${groupOf} from opportunities o where o.account_id = ${noAccountId} and o.id = ${opportunityId})
    returning o.id`.execute(db)
  await moveParts(db, rows, noAccountId, accountId)
  return rows.length
}

/** Makes them nobody's again, whichever account has them by now, those that later files brought by the name included. */
export async function returnOpportunities(db: Kysely<DB>, assignmentId: string): Promise<number> {
  const { rows } = await sql<{ id: string; accountId: string }>`
    with given as (select id, account_id from opportunities where assignment_id = ${assignmentId})
    update opportunities o set account_id = ${noAccountId}, origin_id = ${noAccountId}, assignment_id = null,
      version = version + 1
    from given where o.id = given.id and o.account_id = given.account_id returning o.id, given.account_id`.execute(
    db,
  )
  for (const [accountId, own] of Map.groupBy(rows, (row) => row.accountId))
    await moveParts(db, own, accountId, noAccountId)
  return rows.length
}

async function moveParts(
  db: Kysely<DB>,
  rows: readonly { id: string }[],
  fromId: string,
  toId: string,
): Promise<void> {
  const ids = rows.map(({ id }) => id)
  for (const part of parts)
    await sql`update ${sql.table(part)} set account_id = ${toId}, origin_id = ${toId}
      where account_id = ${fromId} and opportunity_id = any(${ids}::uuid[])`.execute(db)
}

export async function insertAssignment(
  db: Kysely<DB>,
  row: Insertable<OpportunityAssignments>,
): Promise<void> {
  await db.insertInto('opportunityAssignments').values(row).execute()
}

export function findAssignment(db: Kysely<DB>, id: string) {
  return db.selectFrom('opportunityAssignments').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function markUndone(db: Kysely<DB>, id: string, by: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('opportunityAssignments')
    .set({ undoneBy: by, undoneAt: at })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export interface AssignedName {
  assignmentId: string
  name: string
  accountId: string
  originId: string
}

/** Names under which opportunities were given to an account, with the account that has its facts today; the latest first. */
export async function listAssignedNames(db: Kysely<DB>): Promise<AssignedName[]> {
  const { rows } = await sql<AssignedName>`
    with recursive kept as (
      select a.id as assignment_id, a.account_id from opportunity_assignments a
      where a.undone_at is null and a.name is not null
      union
      select kept.assignment_id, account.merged_into from kept join accounts account on account.id = kept.account_id
      where account.merged_into is not null)
    select given.id as assignment_id, given.name, given.account_id as origin_id, account.id as account_id
    from opportunity_assignments given join kept on kept.assignment_id = given.id
    join accounts account on account.id = kept.account_id and account.merged_into is null
    order by given.assigned_at desc, given.id desc`.execute(db)
  return rows
}

export interface AssignedRow {
  id: string
  assignmentId: string
  accountId: string
  originId: string
}

/** Every opportunity that was given to an account, so that a later file finds it there. */
export async function listAssigned(db: Kysely<DB>): Promise<AssignedRow[]> {
  const { rows } = await sql<AssignedRow>`select id, assignment_id, account_id, origin_id from opportunities
    where assignment_id is not null`.execute(db)
  return rows
}
