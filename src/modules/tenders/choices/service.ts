import type { Ctx } from '../../../platform/context.ts'
import { choiceOf } from '../service.ts'
import { findChoices } from './queries.ts'

/** What opportunities can be filtered by, as far as the actor may see them. */
export async function listChoices(ctx: Ctx) {
  return findChoices(ctx.db, await choiceOf(ctx, {}))
}
