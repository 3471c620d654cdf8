import type { Kysely } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import { insertHoldings } from '../directory/queries.ts'
import { type ParentChange, type RefusedParent, splitCycles } from './parents.ts'
import { findAncestors, lockHoldings, updateParents } from './queries.ts'

/**
 * Puts accounts under their parents (null: on top) and keeps the top of every account below true. A change that would
 * put an account above itself is refused and returned; the others are made. Runs inside the caller's transaction.
 */
export async function setParents(
  db: Kysely<DB>,
  changes: readonly ParentChange[],
): Promise<{ refused: RefusedParent[] }> {
  if (changes.length === 0) return { refused: [] }
  await lockHoldings(db)
  const parentIds = changes.map((change) => change.parentId).filter((id) => id !== null)
  const { accepted, refused } = splitCycles(await findAncestors(db, parentIds), changes)
  await insertHoldings(
    db,
    accepted.map((change) => change.parentId).filter((id) => id !== null),
  )
  await updateParents(db, accepted)
  return { refused }
}
