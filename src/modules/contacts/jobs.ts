import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { recordId } from '../../platform/contract.ts'
import { defineJob } from '../../platform/jobs.ts'
import { proposeSilent } from './silence/service.ts'

const silent = 'contacts.proposeSilent'

/** Every night of all accounts, and after facts came in of those they touched. */
export const contactsJobs = [
  defineJob({
    name: silent,
    schema: z.object({ accountIds: z.array(recordId).nullable().default(null) }).nullish(),
    schedule: '20 3 * * *',
    run: async (ctx, payload) => {
      await proposeSilent(ctx, payload?.accountIds ?? null)
    },
  }),
]

/** Somebody who was silent may have been heard of, and somebody else may have fallen silent. */
export function listenForSilence(ctx: Ctx): void {
  ctx.subscribe((event) => {
    if (event.type === 'factsChanged')
      ctx
        .enqueue(silent, { accountIds: event.accountIds })
        .catch((error: unknown) => ctx.log.warn({ err: error }, 'silence was not looked at'))
  })
}
