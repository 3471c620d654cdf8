import type { Kysely } from 'kysely'
import type { DB } from '../../db/tables.gen.ts'

type NeedKind = 'situation' | 'problem' | 'implication' | 'payoff'

export function listNeeds(db: Kysely<DB>, accountId: string) {
  return db
    .selectFrom('needs')
    .leftJoin('contacts', (join) =>
      join.onRef('contacts.accountId', '=', 'needs.accountId').onRef('contacts.id', '=', 'needs.contactId'),
    )
    .select([
      'needs.id',
      'needs.kind',
      'needs.text',
      'needs.contactId',
      'contacts.name as contact',
      'needs.product',
      'needs.leadsToId',
      'needs.notedOn',
      'needs.notedBy',
      'needs.settledOn',
    ])
    .where('needs.accountId', '=', accountId)
    .$narrowType<{ kind: NeedKind }>()
    .orderBy('needs.notedOn', 'desc')
    .orderBy('needs.id', 'desc')
    .limit(500)
    .execute()
}

export function listGoals(db: Kysely<DB>, accountId: string) {
  return db
    .selectFrom('goals')
    .leftJoin('contacts', (join) =>
      join.onRef('contacts.accountId', '=', 'goals.accountId').onRef('contacts.id', '=', 'goals.contactId'),
    )
    .select([
      'goals.id',
      'goals.text',
      'goals.contactId',
      'contacts.name as contact',
      'goals.dueOn',
      'goals.reachedOn',
      'goals.droppedOn',
      'goals.notedOn',
      'goals.notedBy',
    ])
    .where('goals.accountId', '=', accountId)
    .orderBy('goals.dueOn')
    .orderBy('goals.id')
    .limit(500)
    .execute()
}

export function listPeople(db: Kysely<DB>, accountId: string) {
  return db
    .selectFrom('contacts')
    .select(['id', 'name'])
    .where('accountId', '=', accountId)
    .orderBy('name')
    .orderBy('id')
    .limit(500)
    .execute()
}

/** Whether a row a need points to is of the same account. */
export async function isOfAccount(
  db: Kysely<DB>,
  table: 'contacts' | 'needs',
  accountId: string,
  id: string,
): Promise<boolean> {
  const row = await db
    .selectFrom(table)
    .select('id')
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
