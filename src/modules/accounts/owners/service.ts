import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import type { Account } from '../access/queries.ts'
import { mayAssign } from '../policy.ts'
import * as queries from '../queries.ts'

interface Hands {
  ownerId?: string | null
  teamId?: string | null
}

/** Checks a change of owner or team and answers what to store of it; what is not given stays. */
export async function handOver(
  ctx: Ctx,
  before: Pick<Account, 'ownerId' | 'teamId'>,
  { ownerId, teamId }: Hands,
): Promise<Hands & { ownerName?: string | null }> {
  if (ownerId === undefined && teamId === undefined) return {}
  const owner = ownerId ? await queries.findOwner(ctx.db, ownerId) : undefined
  if (ownerId && !owner) throw new Problem('INVALID', 'ownerUnknown')
  if (teamId && !(await queries.findTeam(ctx.db, teamId))) throw new Problem('INVALID', 'teamUnknown')
  const after = { ownerId: before.ownerId, teamId: before.teamId }
  if (ownerId !== undefined) after.ownerId = ownerId
  if (teamId !== undefined) after.teamId = teamId
  if (!mayAssign(ctx.actor, before, after, owner?.teamId ?? null))
    throw new Problem('FORBIDDEN', 'accountLeavesTeam')
  return ownerId === undefined ? after : { ...after, ownerName: owner?.name ?? null }
}
