import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../db/tables.gen.ts'

/** Closes the proposal that two accounts are one, where there is one. */
export async function closePair(
  db: Kysely<DB>,
  { keptId, mergedId, by, at }: { keptId: string; mergedId: string; by: string; at: Date },
): Promise<string[]> {
  const rows = await db
    .updateTable('duplicates')
    .set({ status: 'merged', decidedBy: by, decidedAt: at })
    .where('status', '=', 'open')
    .where('leftId', 'in', [keptId, mergedId])
    .where('rightId', 'in', [keptId, mergedId])
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

export async function reopenPairs(db: Kysely<DB>, pairIds: readonly string[]): Promise<void> {
  if (pairIds.length === 0) return
  await db
    .updateTable('duplicates')
    .set({ status: 'open', decidedBy: null, decidedAt: null })
    .where('id', 'in', [...pairIds])
    .where('status', '=', 'merged')
    .execute()
}

/** Open pairs of an account. */
export async function findOpenPairs(db: Kysely<DB>, accountId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from duplicates
    where status = 'open' and ${accountId} in (left_id, right_id) order by id`.execute(db)
  return rows.map((row) => row.id)
}

const turned = sql`(select coalesce(jsonb_agg(item || jsonb_build_object('left', item -> 'right', 'right', item -> 'left')
  order by place), '[]') from jsonb_array_elements(pair.evidence) with ordinality as listed(item, place))`

/**
 * Lets pairs speak of another account in place of one; answers those that do. A pair that the other account has
 * already, decided or not, is not made twice. Where the sides change places, so do those of the evidence.
 */
export async function replaceSide(
  db: Kysely<DB>,
  { pairIds, fromId, toId }: { pairIds: readonly string[]; fromId: string; toId: string },
): Promise<string[]> {
  if (pairIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    update duplicates pair
    set left_id = least(${toId}::uuid, other.id), right_id = greatest(${toId}::uuid, other.id),
      evidence = case when (pair.left_id = ${fromId}) = (${toId}::uuid < other.id) then pair.evidence else ${turned} end
    from (select id as pair_id, case when left_id = ${fromId} then right_id else left_id end as id from duplicates
      where id = any(${pairIds}::uuid[]) and ${fromId} in (left_id, right_id)) other
    where pair.id = other.pair_id and other.id <> ${toId} and not exists (
      select 1 from duplicates known
      where known.left_id = least(${toId}::uuid, other.id) and known.right_id = greatest(${toId}::uuid, other.id))
    returning pair.id`.execute(db)
  return rows.map((row) => row.id)
}
