import type { Ctx } from '../../../../platform/context.ts'
import { deleteOpenOf } from './queries.ts'

/** Takes back what an import proposed, in the caller's transaction. */
export async function forgetProposals(ctx: Ctx, importId: string): Promise<void> {
  await deleteOpenOf(ctx.db, importId)
}
