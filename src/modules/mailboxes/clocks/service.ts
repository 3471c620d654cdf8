import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { getWorkingTime } from '../../settings/workingTime/service.ts'
import { lockMail } from '../threads/queries.ts'
import { refreshThreads } from '../threads/service.ts'
import * as queries from './queries.ts'

const atOnce = 2000

/**
 * Counts the clocks anew that were counted by other working hours, a portion at a time, so that mail can come in between.
 * Stopped anywhere it goes on where it was; run twice it changes nothing. Answers how many it counted.
 */
export async function reclock(ctx: Ctx): Promise<number> {
  let counted = 0
  for (;;) {
    const some = await inTransaction(ctx, async (ctx) => {
      await lockMail(ctx.db)
      const { key } = await getWorkingTime(ctx)
      const behind = await queries.findBehind(ctx.db, key, atOnce)
      await refreshThreads(ctx, behind)
      return behind.length
    })
    counted += some
    if (some < atOnce) return counted
  }
}

/** How far the clocks of all conversations are by the working hours in force. */
export async function getClocks(ctx: Ctx) {
  const { key } = await getWorkingTime(ctx)
  return queries.countClocks(ctx.db, key)
}
