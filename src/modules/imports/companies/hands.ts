import type { Ctx } from '../../../platform/context.ts'
import { mayEdit, maySee, scopeOf } from '../../accounts/policy.ts'
import type { Kind } from '../../../core/tabular/kinds/kind.ts'
import { listHands } from './queries.ts'

/**
 * To which accounts an actor may import: facts to those they may see, fields and people to those they may edit. An
 * account that is not in the list is made by the import itself.
 */
export async function accountsToWrite(ctx: Ctx, kind: Kind): Promise<(accountId: string) => boolean> {
  if (scopeOf(ctx.actor).all) return () => true
  const may = kind === 'accounts' || kind === 'contacts' ? mayEdit : maySee
  const foreign = new Set(
    (await listHands(ctx.db)).filter((account) => !may(ctx.actor, account)).map(({ id }) => id),
  )
  return (accountId) => !foreign.has(accountId)
}

/** Whom a new account belongs to where the file names nobody: a manager's finds are the manager's. */
export const usualOwner = (ctx: Ctx): string | null =>
  ctx.actor.kind === 'user' && ctx.actor.role === 'manager' ? ctx.actor.id : null
