import { altmanScore, isFinancialIndustry, isStaleStatement } from '../../core/finances/altman.ts'
import { type Ctx } from '../../platform/context.ts'
import { visibleAccount } from '../accounts/access/service.ts'
import { gatherPayments } from './payments/service.ts'
import * as queries from './queries.ts'

/** Books, payments, credit and signs of an account, as of a day. */
export async function getFinances(ctx: Ctx, input: { accountId: string; asOf?: string }) {
  const account = await visibleAccount(ctx, input.accountId)
  const asOf = input.asOf ?? ctx.now.toISOString().slice(0, 10)
  const isFinancial = isFinancialIndustry(account.industry)
  const rows = await queries.listStatements(ctx.db, account.id)
  return {
    statements: rows.map((row) => ({
      ...row,
      altman: { ...altmanScore(row, { isFinancial }), stale: isStaleStatement(row.year, asOf) },
    })),
    payments: await gatherPayments(ctx, account, asOf),
    signs: await queries.listSigns(ctx.db, account.id),
  }
}
