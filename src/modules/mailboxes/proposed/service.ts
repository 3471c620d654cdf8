import type { Ctx } from '../../../platform/context.ts'
import { scopeOf } from '../../accounts/policy.ts'
import { findProposed } from './queries.ts'

const most = 200

/** Where somebody should say yes or no to people an import of mail found. */
export const listProposed = (ctx: Ctx, { importId }: { importId: string }) =>
  findProposed(ctx.db, importId, scopeOf(ctx.actor), most)
