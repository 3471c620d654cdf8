import { z } from 'zod'
import { askNames } from '../../core/lifecycle/asks.ts'
import { lifecycleStages } from '../../core/lifecycle/stages.ts'
import {
  analysisDay,
  knownNumber,
  pageSize,
  plainDate,
  reads,
  recordId,
  writes,
} from '../../platform/contract.ts'

export const stage = z.enum(lifecycleStages)
const reason = z.object({
  code: z.string(),
  on: plainDate.optional(),
  count: z.number().int().optional(),
  months: z.number().int().optional(),
  status: z.string().optional(),
  days: z.number().int().optional(),
  pct: z.number().optional(),
})
export const proposal = z.object({ stage, reasons: z.array(reason) })
const lifecycle = z.object({
  stage: stage.nullable(),
  enteredOn: plainDate.nullable(),
  days: z.number().int().nullable(),
  usual: z.object({ days: knownNumber, count: z.number().int() }),
  history: z.array(
    z.object({
      stage,
      enteredOn: plainDate,
      reason: z.string().nullable(),
      changedBy: z.string().nullable(),
    }),
  ),
  proposal: proposal.nullable(),
  /** What the stage that stands, or else the proposed one, asks of us. */
  asks: z.array(z.object({ ask: z.enum(askNames), done: z.boolean().nullable() })),
})

export const lifecyclesContract = {
  get: reads(
    'viewer',
    '/accounts/{accountId}/lifecycle',
    'Where the relationship stands, for how long, what facts propose and what the stage asks of us',
  )
    .input(z.object({ accountId: recordId, asOf: analysisDay.optional() }))
    .output(lifecycle),
  enter: writes('manager', 'POST', '/accounts/{accountId}/stages', 'Let an account enter a stage')
    .input(
      z.object({
        accountId: recordId,
        stage,
        enteredOn: analysisDay.optional(),
        reason: z.string().trim().max(1000).nullable().default(null),
      }),
    )
    .output(lifecycle),
  proposals: reads('viewer', '/stage-proposals', 'Accounts whose facts speak for another stage')
    .input(z.object({ limit: pageSize(1000, 200) }))
    .output(
      z.object({
        total: z.number().int(),
        items: z.array(
          z.object({ accountId: recordId, account: z.string(), stage: stage.nullable(), proposal }),
        ),
      }),
    ),
  confirm: writes('manager', 'POST', '/stage-proposals/confirm', 'Follow the proposals for these accounts')
    .input(z.object({ accountIds: z.array(recordId).min(1).max(1000) }))
    .output(z.object({ confirmed: z.number().int() })),
}
