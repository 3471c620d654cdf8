import type { Ctx } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { scopeOf } from '../accounts/policy.ts'
import { findImport, type ImportRow } from './queries.ts'

/**
 * An import and what it says of its file speak of many accounts at once, so who may not see all accounts sees own
 * imports only.
 */
export async function ownImport(ctx: Ctx, importId: string): Promise<ImportRow> {
  const row = await findImport(ctx.db, importId)
  if (!row || !maySeeImport(ctx, row)) throw new Problem('NOT_FOUND')
  return row
}

export function maySeeImport(ctx: Ctx, row: { createdBy: string | null }): boolean {
  return scopeOf(ctx.actor).all || (ctx.actor.id !== null && row.createdBy === ctx.actor.id)
}
