import type { Ctx } from '../../../../platform/context.ts'
import { findAncestors, findChildren } from '../../holdings/queries.ts'
import { setParents } from '../../holdings/service.ts'

/** A change of the holding tree and what stood before it. */
export interface ParentMove {
  accountId: string
  parentId: string | null
  formerId: string | null
}

/**
 * The kept account becomes the parent of what stood under the merged one. Where it stood below the merged account
 * itself, it takes that place first. The merged account stays as a leaf where it was, so nothing of it is lost.
 */
export async function adoptChildren(ctx: Ctx, keptId: string, mergedId: string): Promise<ParentMove[]> {
  const parentOf = await findAncestors(ctx.db, [keptId, mergedId])
  const children = await findChildren(ctx.db, mergedId)
  const moves: ParentMove[] = children
    .filter((childId) => childId !== keptId)
    .map((accountId) => ({ accountId, parentId: keptId, formerId: mergedId }))
  if (standsBelow(parentOf, keptId, mergedId))
    moves.unshift({
      accountId: keptId,
      parentId: parentOf.get(mergedId) ?? null,
      formerId: parentOf.get(keptId) ?? null,
    })
  const { refused } = await setParents(ctx.db, moves)
  return moves.filter((move) => !refused.some((one) => one.accountId === move.accountId))
}

function standsBelow(
  parentOf: ReadonlyMap<string, string | null>,
  accountId: string,
  otherId: string,
): boolean {
  for (let at = parentOf.get(accountId) ?? null; at !== null; at = parentOf.get(at) ?? null)
    if (at === otherId) return true
  return false
}

/** Puts back what a merge moved, last first; what a person has moved since stays where they put it. */
export async function returnChildren(ctx: Ctx, moves: readonly ParentMove[]): Promise<void> {
  const parentOf = await findAncestors(
    ctx.db,
    moves.map((move) => move.accountId),
  )
  const standing = moves.filter((move) => (parentOf.get(move.accountId) ?? null) === move.parentId)
  await setParents(
    ctx.db,
    standing.toReversed().map(({ accountId, formerId }) => ({ accountId, parentId: formerId })),
  )
}
