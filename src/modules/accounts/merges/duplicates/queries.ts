import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../db/tables.gen.ts'

export interface Pair {
  id: string
  leftId: string
  rightId: string
}

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

/**
 * Open pairs of a merged account that speak of the kept one from now on: those whose other side has no pair with the
 * kept account yet, decided or not.
 */
export async function findPairsToCarry(db: Kysely<DB>, keptId: string, mergedId: string): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    select pair.id, pair.left_id, pair.right_id from duplicates pair
    cross join lateral (select case when pair.left_id = ${mergedId} then pair.right_id else pair.left_id end as id) other
    where pair.status = 'open' and ${mergedId} in (pair.left_id, pair.right_id) and other.id <> ${keptId}
      and not exists (select 1 from duplicates known
        where known.left_id = least(other.id, ${keptId}::uuid) and known.right_id = greatest(other.id, ${keptId}::uuid))
    order by pair.id`.execute(db)
  return rows
}

/** Lets pairs speak of other accounts; where their sides change places, so do those of their evidence. */
export async function setSides(db: Kysely<DB>, pairs: readonly (Pair & { turned: boolean })[]): Promise<void> {
  for (const pair of pairs) {
    await sql`update duplicates set left_id = ${pair.leftId}, right_id = ${pair.rightId}
        ${pair.turned ? sql`, evidence = ${turnedEvidence}` : sql``}
      where id = ${pair.id}`.execute(db)
  }
}

const turnedEvidence = sql`(select coalesce(jsonb_agg(item || jsonb_build_object('left', item -> 'right', 'right', item -> 'left')
  order by place), '[]') from jsonb_array_elements(evidence) with ordinality as listed(item, place))`
