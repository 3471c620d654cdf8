import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Touch } from '../../../core/relationships/touch.ts'

/** More than any account has in a year; beyond it the oldest are left out. */
const mostTouches = 50_000

/** Contacts with an account from a day on, up to and with another; what machines sent is none. */
export async function listTouches(
  db: Kysely<DB>,
  accountId: string,
  { from, to }: { from: string; to: string },
): Promise<Touch[]> {
  // Lists of ids come as one text: the driver takes arrays apart sign by sign.
  const { rows } = await sql<TouchRow>`
    select (occurred_at at time zone 'UTC')::date as at, channel, direction,
      array_to_string(contact_ids, ' ') as contacts, array_to_string(colleague_ids, ' ') as colleagues
    from interactions
    where account_id = ${accountId} and occurred_at >= (${from}::date at time zone 'UTC')
      and occurred_at < ((${to}::date + 1) at time zone 'UTC')
      and (nature is null or nature = 'person') and (contact_ids <> '{}' or colleague_ids <> '{}')
    order by occurred_at desc limit ${mostTouches}`.execute(db)
  return rows.map(({ contacts, colleagues, ...touch }) => ({
    ...touch,
    contactIds: idsIn(contacts),
    colleagueIds: idsIn(colleagues),
  }))
}

type TouchRow = Omit<Touch, 'contactIds' | 'colleagueIds'> & { contacts: string; colleagues: string }
const idsIn = (text: string) => (text === '' ? [] : text.split(' '))

/** The day of the latest interaction with anybody, up to a day: beyond it nothing was heard because nothing came in. */
export async function findLastHeardOn(db: Kysely<DB>, today: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select (max(occurred_at) at time zone 'UTC')::date as day from interactions
    where occurred_at < ((${today}::date + 1) at time zone 'UTC')`.execute(db)
  return rows[0]?.day ?? null
}

/** What is needed of the people of an account to say who should call them; those who left are not called. */
export function listCallees(db: Kysely<DB>, accountId: string) {
  return db
    .selectFrom('contacts')
    .select(['id', 'name', 'influence', 'role', 'leftOn'])
    .where('accountId', '=', accountId)
    .orderBy('name')
    .orderBy('id')
    .limit(10_000)
    .execute()
}

export async function listColleagues(db: Kysely<DB>, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; name: string; title: string | null; leftOn: string | null }>`
    select c.id, coalesce(u.name, c.name) as name, c.title, c.left_on
    from colleagues c left join users u on u.id = c.user_id
    where c.id = any(${ids}::uuid[]) order by name, c.id`.execute(db)
  return rows
}
