import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Scope } from '../../accounts/policy.ts'
import { withinScope } from '../../accounts/queries.ts'

interface Place {
  accountId: string
  contactId: string
}

/** Where else the same human being works or worked, the present places first, as far as the actor may see them. */
export async function listPlaces(db: Kysely<DB>, { accountId, contactId }: Place, scope: Scope) {
  const { rows } = await sql<{
    accountId: string
    account: string
    contactId: string
    title: string | null
    startedOn: string | null
    leftOn: string | null
  }>`
    select other.account_id, account.name as account, other.id as contact_id, other.title, other.started_on, other.left_on
    from contacts own join contacts other on other.person_id = own.person_id
      and (other.account_id, other.id) <> (own.account_id, own.id)
    join accounts account on account.id = other.account_id
    where own.account_id = ${accountId} and own.id = ${contactId} and account.merged_into is null
      and ${withinScope(scope, 'other.account_id')}
    order by other.left_on desc nulls first, account.name limit 100`.execute(db)
  return rows
}

/** Says of contacts that they are one human being; those who already were somebody bring their other places along. */
export async function updatePerson(
  db: Kysely<DB>,
  places: readonly Place[],
  personId: string,
  known: readonly string[],
): Promise<void> {
  await sql`update contacts set person_id = ${personId}
    where (account_id, id) in (select * from unnest(${places.map((place) => place.accountId)}::uuid[],
        ${places.map((place) => place.contactId)}::uuid[]))
      or person_id = any(${known}::uuid[])`.execute(db)
}

export async function clearPerson(db: Kysely<DB>, { accountId, contactId }: Place): Promise<void> {
  await db
    .updateTable('contacts')
    .set({ personId: null })
    .where('accountId', '=', accountId)
    .where('id', '=', contactId)
    .execute()
}
