import { dossierCompleteness } from '../../../core/dossier/completeness.ts'
import type { Ctx } from '../../../platform/context.ts'
import { visibleAccount } from '../access/service.ts'
import * as queries from './queries.ts'

/** How much of what one would want to know of an account is known, how old the oldest of it is, and what to ask next. */
export async function getDossier(ctx: Ctx, { accountId }: { accountId: string }) {
  const account = await visibleAccount(ctx, accountId)
  const rows = await queries.listItems(ctx.db, account.id)
  return dossierCompleteness(Object.fromEntries(rows.map(({ item, known, on }) => [item, { known, on }])))
}
