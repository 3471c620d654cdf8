import { type Kysely, type RawBuilder, sql, type Updateable } from 'kysely'
import type { Accounts, DB } from '../../db/tables.gen.ts'
import type { Scope } from './policy.ts'

/** The row scope as a condition on an account id column; part of every query on account data. */
export function withinScope(scope: Scope, accountColumn: string): RawBuilder<boolean> {
  if (scope.all) return sql<boolean>`true`
  return sql<boolean>`${sql.ref(accountColumn)} in (
    select id from accounts where team_id = ${scope.teamId} or owner_id = ${scope.ownerId})`
}

export type AccountChange = Updateable<Accounts>

/** Writes a change if nobody else did since this version; answers whether it was written. */
export async function updateAccount(
  db: Kysely<DB>,
  accountId: string,
  version: number,
  change: AccountChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('accounts')
    .set({ ...change, version: version + 1 })
    .where('id', '=', accountId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export interface Relative {
  id: string
  name: string
  relation: 'parent' | 'ultimate' | 'child'
}

/** The accounts above and directly below one, as far as the actor may see them. */
export async function findRelatives(db: Kysely<DB>, accountId: string, scope: Scope): Promise<Relative[]> {
  const { rows } = await sql<Relative>`
    select account.id, account.name, kin.relation
    from (
      select parent_id as id, 'parent' as relation from holdings where account_id = ${accountId}
      union all
      select ultimate_id, 'ultimate' from holdings where account_id = ${accountId} and ultimate_id <> account_id
      union all
      select account_id, 'child' from holdings where parent_id = ${accountId}) kin
    join accounts account on account.id = kin.id
    where account.merged_into is null and ${withinScope(scope, 'account.id')}
    order by account.name, account.id`.execute(db)
  return rows
}

/** What an account is known by, as it was written; the name it has now comes first. */
export async function findKeyTexts(db: Kysely<DB>, accountIds: readonly string[]) {
  if (accountIds.length === 0) return []
  const { rows } = await sql<{ accountId: string; kind: string; display: string }>`
    select account_id, kind, min(display) as display from account_keys
    where account_id = any(${accountIds}::uuid[]) and kind <> 'loose'
    group by account_id, kind, value order by account_id, kind, min(display)`.execute(db)
  return rows
}

/** The user who is to own an account; nobody where there is no such user or they were suspended. */
export function findOwner(db: Kysely<DB>, userId: string) {
  return db
    .selectFrom('users')
    .select(['id', 'name', 'teamId'])
    .where('id', '=', userId)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst()
}

export async function findUserName(db: Kysely<DB>, userId: string): Promise<string | null> {
  const user = await db.selectFrom('users').select('name').where('id', '=', userId).executeTakeFirst()
  return user?.name ?? null
}

export function findTeam(db: Kysely<DB>, teamId: string) {
  return db.selectFrom('teams').select('id').where('id', '=', teamId).executeTakeFirst()
}

export async function findParentId(db: Kysely<DB>, accountId: string): Promise<string | null | undefined> {
  const row = await db
    .selectFrom('holdings')
    .select('parentId')
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  return row?.parentId
}
