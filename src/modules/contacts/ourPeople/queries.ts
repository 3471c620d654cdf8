import { type Kysely, sql } from 'kysely'
import type { DeclaredRelation, Touch } from '../../../core/relationships/touch.ts'
import type { DB } from '../../../db/tables.gen.ts'
import type { Scope } from '../../accounts/policy.ts'
import { withinScope } from '../../accounts/queries.ts'

export interface StandingRow {
  colleagueId: string
  accounts: number
  contacts: number
}

/** Of each of our people, at how many accounts of the scope they work and how many people there they know. */
export async function listStandings(db: Kysely<DB>, scope: Scope, today: string): Promise<StandingRow[]> {
  const { rows } = await sql<StandingRow>`
    with works as (
      select member.colleague_id, member.account_id from account_team member
      where coalesce(member.since_on, ${today}::date) <= ${today}::date
        and coalesce(member.until_on, ${today}::date) >= ${today}::date and ${withinScope(scope, 'member.account_id')}
      union
      select c.id, a.id from accounts a join colleagues c on c.user_id = a.owner_id
      where a.merged_into is null and ${withinScope(scope, 'a.id')}
      union
      select c.id, a.id from accounts a
      join colleagues c on lower(trim(c.name)) = lower(trim(a.owner_name))
      where a.merged_into is null and a.owner_id is null and ${withinScope(scope, 'a.id')}),
    knows as (
      select r.colleague_id, count(distinct (r.account_id, r.contact_id))::int as contacts
      from relations r join contacts p on p.account_id = r.account_id and p.id = r.contact_id
      where r.level > 0 and coalesce(p.left_on > ${today}::date, true) and ${withinScope(scope, 'r.account_id')}
      group by r.colleague_id)
    select c.id as colleague_id, coalesce(own.accounts, 0) as accounts, coalesce(knows.contacts, 0) as contacts
    from colleagues c
    left join (select colleague_id, count(*)::int as accounts from works group by colleague_id) own
      on own.colleague_id = c.id
    left join knows on knows.colleague_id = c.id
    order by c.id limit 5000`.execute(db)
  return rows
}

export interface Held {
  accountId: string
  account: string
  total: number
}

/** Accounts of the scope whose people one of ours knows or was in touch with between two days, the busiest first. */
export async function listHeld(
  db: Kysely<DB>,
  colleagueId: string,
  { scope, from, to, limit }: { scope: Scope; from: string; to: string; limit: number },
): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select a.id as account_id, a.name as account, count(*) over ()::int as total
    from (
      select account_id, sum(touches) as touches from (
        select account_id, 0 as touches from relations where colleague_id = ${colleagueId} and level > 0
        union all
        select account_id, 1 from interactions
        where occurred_at >= (${from}::date at time zone 'UTC') and occurred_at < ((${to}::date + 1) at time zone 'UTC')
          and (nature is null or nature = 'person') and contact_ids <> '{}'
          and colleague_ids @> array[${colleagueId}::uuid]) seen
      group by account_id) held
    join accounts a on a.id = held.account_id
    where a.merged_into is null and ${withinScope(scope, 'a.id')}
    order by held.touches desc, a.name, a.id limit ${limit}`.execute(db)
  return rows
}

/** More than the accounts of one of ours have in a year; beyond it the oldest are left out. */
const mostTouches = 100_000

/** Contacts with these accounts that name people of both sides, between two days. */
export async function listTouches(
  db: Kysely<DB>,
  accountIds: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<(Touch & { accountId: string })[]> {
  const { rows } = await sql<TouchRow>`
    select account_id, (occurred_at at time zone 'UTC')::date as at, channel, direction,
      array_to_string(contact_ids, ' ') as contacts, array_to_string(colleague_ids, ' ') as colleagues
    from interactions
    where account_id = any(${accountIds}::uuid[]) and occurred_at >= (${from}::date at time zone 'UTC')
      and occurred_at < ((${to}::date + 1) at time zone 'UTC')
      and (nature is null or nature = 'person') and contact_ids <> '{}' and colleague_ids <> '{}'
    order by occurred_at desc limit ${mostTouches}`.execute(db)
  return rows.map(({ contacts, colleagues, ...touch }) => ({
    ...touch,
    contactIds: contacts.split(' '),
    colleagueIds: colleagues.split(' '),
  }))
}

type TouchRow = Omit<Touch, 'contactIds' | 'colleagueIds'> & {
  accountId: string
  contacts: string
  colleagues: string
}

/** What is said of who knows whom at these accounts, with people who are still there. */
export async function listRelations(
  db: Kysely<DB>,
  accountIds: readonly string[],
  today: string,
): Promise<(DeclaredRelation & { accountId: string })[]> {
  const { rows } = await sql<DeclaredRelation & { accountId: string }>`
    select r.account_id, r.contact_id, r.colleague_id, r.level, r.wanted from relations r
    join contacts p on p.account_id = r.account_id and p.id = r.contact_id
    where r.account_id = any(${accountIds}::uuid[]) and coalesce(p.left_on > ${today}::date, true)
    order by r.account_id, r.contact_id, r.colleague_id limit 100000`.execute(db)
  return rows
}

/** What people who are still there are called. */
export async function findNames(
  db: Kysely<DB>,
  contactIds: readonly string[],
  today: string,
): Promise<Map<string, string>> {
  if (contactIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`select id, name from contacts
    where id = any(${contactIds}::uuid[]) and coalesce(left_on > ${today}::date, true)`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
