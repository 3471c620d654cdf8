import { type Kysely, type Selectable, sql } from 'kysely'
import type { DB, Merges } from '../../../db/tables.gen.ts'
import type { Scope } from '../policy.ts'
import { withinScope } from '../queries.ts'
import type { PairChanges } from './duplicates/service.ts'
import type { Counts } from './facts/service.ts'
import type { ParentMove } from './holdings/service.ts'

/** What a merge did, as far as its undo cannot read it from the origins of facts. */
export interface Moved {
  counts: Counts
  projectIds: string[]
  parents: ParentMove[]
  pairs: PairChanges
}
export type MergeRow = Omit<Selectable<Merges>, 'moved'> & {
  moved: Moved
  keptName: string
  mergedName: string
  /** Who has them in hand. */
  hands: { ownerId: string | null; teamId: string | null }[]
  laterId: string | null
  laterName: string | null
}

/** Merges wait for nobody: false where facts are being imported or another merge runs. */
export async function tryMergeLock(db: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{
    locked: boolean
  }>`select pg_try_advisory_xact_lock(hashtext('merges')) as locked`.execute(db)
  return rows[0]!.locked
}

export async function insertMerge(
  db: Kysely<DB>,
  merge: { id: string; keptId: string; mergedId: string; moved: Moved; mergedBy: string; mergedAt: Date },
): Promise<void> {
  await db
    .insertInto('merges')
    .values({ ...merge, moved: JSON.stringify(merge.moved) })
    .execute()
}

export async function markUndone(db: Kysely<DB>, mergeId: string, by: string, at: Date): Promise<void> {
  await db.updateTable('merges').set({ undoneBy: by, undoneAt: at }).where('id', '=', mergeId).execute()
}

/** Points an account to the one that took over; null lets it stand by itself again. */
export async function setMergedInto(db: Kysely<DB>, accountId: string, keptId: string | null): Promise<void> {
  await db.updateTable('accounts').set({ mergedInto: keptId }).where('id', '=', accountId).execute()
}

interface MergeFilter {
  scope: Scope
  mergeId?: string
  accountId?: string
  limit: number
  offset: number
}

/** Merges of which the actor may see both accounts, newest first. */
export async function findMerges(
  db: Kysely<DB>,
  { scope, mergeId, accountId, limit, offset }: MergeFilter,
): Promise<MergeRow[]> {
  const { rows } = await sql<MergeRow>`
    select merge.*, kept.name as kept_name, merged.name as merged_name,
      later.id as later_id, later.name as later_name, json_build_array(
        json_build_object('ownerId', kept.owner_id, 'teamId', kept.team_id),
        json_build_object('ownerId', merged.owner_id, 'teamId', merged.team_id)) as hands
    from merges merge
    join accounts kept on kept.id = merge.kept_id
    join accounts merged on merged.id = merge.merged_id
    left join accounts later on later.id = kept.merged_into
    where ${withinScope(scope, 'kept.id')} and ${withinScope(scope, 'merged.id')}
      and ${mergeId ? sql`merge.id = ${mergeId}` : sql`true`}
      and ${accountId ? sql`${accountId} in (merge.kept_id, merge.merged_id)` : sql`true`}
    order by merge.merged_at desc, merge.id desc limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** The account and all that were merged into it, directly or through others. */
export async function findOriginIds(db: Kysely<DB>, accountId: string): Promise<string[]> {
  const found = [accountId]
  for (let layer = [accountId]; layer.length > 0;) {
    const rows = await db
      .selectFrom('accounts')
      .select('id')
      .where('mergedInto', 'in', layer)
      .orderBy('id')
      .execute()
    layer = rows.map((row) => row.id)
    found.push(...layer)
  }
  return found
}

/** Keys of one account become keys of another; one that the other has already stays where it is. */
export async function moveKeys(db: Kysely<DB>, fromId: string, toId: string): Promise<void> {
  await sql`
    with gone as (delete from account_keys mine
      where mine.account_id = ${fromId} and not exists (select 1 from account_keys theirs
        where theirs.kind = mine.kind and theirs.value = mine.value and theirs.account_id = ${toId})
      returning mine.*)
    insert into account_keys (kind, value, account_id, origin_id, display, import_id)
    select kind, value, ${toId}::uuid, origin_id, display, import_id from gone`.execute(db)
}

/** Keys that were made for these accounts become theirs again. */
export async function returnKeys(
  db: Kysely<DB>,
  { fromId, toId, originIds }: { fromId: string; toId: string; originIds: readonly string[] },
): Promise<void> {
  await sql`
    with gone as (delete from account_keys
      where account_id = ${fromId} and origin_id = any(${originIds}::uuid[]) returning *)
    insert into account_keys (kind, value, account_id, origin_id, display, import_id)
    select kind, value, ${toId}::uuid, origin_id, display, import_id from gone
    on conflict (kind, value, account_id) do nothing`.execute(db)
}
