import { median } from '../../../core/statistics/quantile.ts'
import type { Ctx } from '../../../platform/context.ts'
import { visibleAccount } from '../../accounts/access/service.ts'
import * as queries from './queries.ts'

const day = 86_400_000
/** A median needs no more, however busy an account is. */
const mostThreads = 20_000

/** How fast both sides answer, and who waits for whom longer than so many days. */
export async function getMail(ctx: Ctx, input: { accountId: string; days: number; limit: number }) {
  const { id: accountId } = await visibleAccount(ctx, input.accountId)
  const since = new Date(ctx.now.getTime() - 365 * day)
  const { threads, messages, ours, theirs } = await queries.findAnswers(ctx.db, accountId, since, mostThreads)
  const before = new Date(ctx.now.getTime() - input.days * day)
  const forUs = await queries.findWaiting(ctx.db, accountId, 'us', before, input.limit)
  const forThem = await queries.findWaiting(ctx.db, accountId, 'them', before, input.limit)
  return {
    since: since.toISOString(),
    threads,
    messages,
    ours: answersOf(ours),
    theirs: answersOf(theirs),
    // What we owe stands before what is owed to us.
    waiting: [...forUs, ...forThem].slice(0, input.limit).map(({ total: _, waitingSince, ...thread }) => ({
      ...thread,
      waitingSince: waitingSince.toISOString(),
    })),
    waitingForUs: forUs[0]?.total ?? 0,
    waitingForThem: forThem[0]?.total ?? 0,
  }
}

const answersOf = (minutes: readonly number[]) => ({
  medianMinutes: median(minutes),
  answered: minutes.length,
})
