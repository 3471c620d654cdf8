import type { Ctx } from '../../platform/context.ts'
import { rebuildSeries } from '../series/service.ts'
import { analyse, forgetAnalyses } from './analysis/service.ts'

/** Sums all facts anew and judges them as of a date, for when the sums themselves are in doubt. */
export async function recompute(ctx: Ctx, { asOf }: { asOf?: string }) {
  const months = await rebuildSeries(ctx)
  forgetAnalyses(ctx)
  const analysis = await analyse(ctx, { asOf, window: '12m', by: 'account' })
  return { asOf: analysis.asOf, accounts: analysis.seen.accounts.size, months }
}
