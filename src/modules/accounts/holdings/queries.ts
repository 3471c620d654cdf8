import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { ParentChange } from './parents.ts'

/** Two changes of the tree at a time could close a ring that neither of them sees, so they wait for each other. */
export async function lockHoldings(db: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('holdings'))`.execute(db)
}

/** The parents of these accounts, of their parents, and so on to the top. */
export async function findAncestors(
  db: Kysely<DB>,
  accountIds: readonly string[],
): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ accountId: string; parentId: string | null }>`
    with recursive up as (
      select account_id, parent_id from holdings where account_id = any(${accountIds}::uuid[])
      union
      select above.account_id, above.parent_id from holdings above join up on above.account_id = up.parent_id)
    select account_id, parent_id from up`.execute(db)
  return new Map(rows.map((row) => [row.accountId, row.parentId]))
}

/** Writes parents as given and brings the top of each account below them up to date. */
export async function updateParents(db: Kysely<DB>, changes: readonly ParentChange[]): Promise<void> {
  if (changes.length === 0) return
  const accountIds = changes.map((change) => change.accountId)
  await sql`insert into holdings (account_id, parent_id, ultimate_id)
    select account_id, parent_id, coalesce(parent_id, account_id)
    from unnest(${accountIds}::uuid[], ${changes.map((change) => change.parentId)}::uuid[]) as given(account_id, parent_id)
    on conflict (account_id) do update set parent_id = excluded.parent_id`.execute(db)
  await sql`with recursive up as (
      select account_id as start_id, account_id as at_id, parent_id from holdings
      where account_id = any(${accountIds}::uuid[])
      union
      select up.start_id, above.account_id, above.parent_id
      from holdings above join up on above.account_id = up.parent_id),
    below as (
      select start_id as account_id, at_id as ultimate_id from up where parent_id is null
      union
      select child.account_id, below.ultimate_id from holdings child join below on child.parent_id = below.account_id)
    update holdings set ultimate_id = below.ultimate_id from below
    where holdings.account_id = below.account_id and holdings.ultimate_id <> below.ultimate_id`.execute(db)
}

export async function findChildren(db: Kysely<DB>, accountId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('holdings')
    .select('accountId')
    .where('parentId', '=', accountId)
    .orderBy('accountId')
    .execute()
  return rows.map((row) => row.accountId)
}
