import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { recordId } from '../../platform/contract.ts'
import { defineJob } from '../../platform/jobs.ts'
import { reclock } from './clocks/service.ts'
import { pollAll, pollMailbox } from './imap/service.ts'
import { rematch } from './rematch/service.ts'

export const mailboxJobs = [
  defineJob({
    name: 'mailboxes.rematch',
    schema: z.object({}),
    schedule: null,
    run: async (ctx) => {
      asked(ctx, 'mailboxes.rematch').isOn = false
      await rematch(ctx)
    },
  }),
  // Asked for as soon as working hours change; every night for what was left undone then.
  defineJob({
    name: 'mailboxes.reclock',
    schema: z.looseObject({}).nullish(),
    schedule: '40 3 * * *',
    run: async (ctx) => {
      asked(ctx, 'mailboxes.reclock').isOn = false
      await reclock(ctx)
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

type Look = 'mailboxes.rematch' | 'mailboxes.reclock'

/** Whether a look is asked for that has not begun; many changes at once need one look. */
const asked = (ctx: Ctx, look: Look) => ctx.memory.slot(look, () => ({ isOn: false }))

/**
 * Mail that belonged nowhere is looked at again as soon as more people or companies are known, or accounts were merged;
 * clocks are looked at as soon as the working hours may be others.
 */
export function listenToAccounts(ctx: Ctx): void {
  ctx.subscribe((event) => {
    if (event.type === 'accountsChanged') askFor(ctx, 'mailboxes.rematch')
    if (event.type === 'settingsChanged') askFor(ctx, 'mailboxes.reclock')
  })
}

function askFor(ctx: Ctx, look: Look): void {
  if (asked(ctx, look).isOn) return
  asked(ctx, look).isOn = true
  ctx.enqueue(look, {}).catch((error: unknown) => {
    asked(ctx, look).isOn = false
    ctx.log.warn({ err: error, look }, 'mail could not be looked at again')
  })
}
