import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { recordId } from '../../platform/contract.ts'
import { defineJob } from '../../platform/jobs.ts'
import { pollAll, pollMailbox } from './imap/service.ts'
import { rematch } from './rematch/service.ts'

export const mailboxJobs = [
  defineJob({
    name: 'mailboxes.rematch',
    schema: z.object({}),
    schedule: null,
    run: async (ctx) => {
      asked(ctx).isOn = false
      await rematch(ctx)
    },
  }),
  defineJob({
    name: 'mailboxes.pollAll',
    schema: z.looseObject({}).nullish(),
    schedule: '*/5 * * * *',
    run: (ctx) => pollAll(ctx),
  }),
  defineJob({
    name: 'mailboxes.poll',
    schema: z.object({ mailboxId: recordId }),
    schedule: null,
    run: (ctx, payload) => pollMailbox(ctx, payload),
  }),
]

/** Whether a look is asked for that has not begun; many changes at once need one look. */
const asked = (ctx: Ctx) => ctx.memory.slot('mailboxes.rematch', () => ({ isOn: false }))

/** Mail that belonged nowhere is looked at again as soon as more people or companies are known, or accounts were merged. */
export function listenToAccounts(ctx: Ctx): void {
  ctx.subscribe((event) => {
    if (event.type !== 'accountsChanged' || asked(ctx).isOn) return
    asked(ctx).isOn = true
    ctx.enqueue('mailboxes.rematch', {}).catch((error: unknown) => {
      asked(ctx).isOn = false
      ctx.log.warn({ err: error }, 'mail could not be looked at again')
    })
  })
}
