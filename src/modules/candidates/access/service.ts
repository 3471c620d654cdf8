import type { Ctx } from '../../../platform/context.ts'
import { recordId } from '../../../platform/contract.ts'
import { Problem } from '../../../platform/problem.ts'
import { mayEdit, maySee } from '../../accounts/policy.ts'
import { type CandidateRow, findCandidate } from '../queries.ts'

/** The candidate an actor asks for, if it is theirs to see as an account would be; otherwise NOT_FOUND. */
export async function visibleCandidate(ctx: Ctx, candidateId: string): Promise<CandidateRow> {
  const row = recordId.safeParse(candidateId).success ? await findCandidate(ctx.db, candidateId) : undefined
  if (!row || !maySee(ctx.actor, row)) throw new Problem('NOT_FOUND')
  return row
}

/** The candidate an actor wants to change; what was decided on is not changed any more. */
export async function editableCandidate(ctx: Ctx, candidateId: string): Promise<CandidateRow> {
  const row = await visibleCandidate(ctx, candidateId)
  if (!mayEdit(ctx.actor, row)) throw new Problem('FORBIDDEN')
  if (row.status !== 'open') throw new Problem('CONFLICT', 'candidateDecided')
  return row
}
