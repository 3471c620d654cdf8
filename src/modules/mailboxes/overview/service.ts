import { median } from '../../../core/statistics/quantile.ts'
import type { Ctx } from '../../../platform/context.ts'
import { visibleAccount } from '../../accounts/access/service.ts'
import { getWorkingTime } from '../../settings/workingTime/service.ts'
import * as queries from './queries.ts'

const day = 86_400_000
/** A median needs no more, however busy an account is. */
const mostThreads = 20_000

/** Who begins, how fast both sides answer, and who waits for whom longer than so many working days. */
export async function getMail(ctx: Ctx, input: { accountId: string; days: number; limit: number }) {
  const { id: accountId } = await visibleAccount(ctx, input.accountId)
  const since = new Date(ctx.now.getTime() - 365 * day)
  const sums = await queries.findAnswers(ctx.db, accountId, since, mostThreads)
  const { time } = await getWorkingTime(ctx)
  const before = new Date(time.daysBefore(ctx.now.getTime(), input.days))
  const forUs = await queries.findWaiting(ctx.db, accountId, 'us', before, input.limit)
  const forThem = await queries.findWaiting(ctx.db, accountId, 'them', before, input.limit)
  return {
    since: since.toISOString(),
    threads: sums.threads,
    messages: sums.messages,
    begunByUs: sums.begunByUs,
    ours: answersOf(sums.ours),
    theirs: answersOf(sums.theirs),
    // What we owe stands before what is owed to us.
    waiting: [...forUs, ...forThem].slice(0, input.limit).map((thread) => ({
      id: thread.id,
      subject: thread.subject,
      waitingFor: thread.waitingFor,
      waitingSince: thread.waitingSince.toISOString(),
      contact: thread.contact,
      colleagues: thread.colleagues,
    })),
    waitingForUs: forUs[0]?.total ?? 0,
    waitingForThem: forThem[0]?.total ?? 0,
  }
}

const answersOf = (minutes: readonly number[]) => ({
  medianMinutes: median(minutes),
  answered: minutes.length,
})
