import type { Ctx } from '../../platform/context.ts'
import { visibleAccount } from '../accounts/access/service.ts'
import * as queries from './queries.ts'

/** People at an account, by name. */
export async function listContacts(ctx: Ctx, input: { accountId: string; limit: number }) {
  const account = await visibleAccount(ctx, input.accountId)
  return queries.listContacts(ctx.db, account.id, input.limit)
}
