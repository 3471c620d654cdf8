import { z } from 'zod'
import { reads, recordId, writes } from '../../../platform/contract.ts'

const decision = z.object({ id: recordId })

export const mergeRoutes = {
  lookalikes: reads(
    'head',
    '/competitor-lookalikes',
    'Competitors that are likely one under two names',
  ).output(
    z.object({
      items: z.array(
        z.object({
          /** Proposed to stay: the one met more often. */
          keptId: recordId,
          kept: z.string(),
          keptMet: z.number().int(),
          otherId: recordId,
          other: z.string(),
          otherMet: z.number().int(),
          kind: z.enum(['letter', 'longer']),
        }),
      ),
      decided: z.array(
        z.object({
          id: recordId,
          kept: z.string(),
          other: z.string(),
          verdict: z.enum(['accepted', 'refused']),
          decidedBy: z.string(),
          decidedAt: z.string(),
        }),
      ),
    }),
  ),
  merge: writes('head', 'POST', '/competitors/{competitorId}/merge', 'Two names are one competitor')
    .input(z.object({ competitorId: recordId, otherId: recordId }))
    .output(decision),
  refuseMerge: writes('head', 'POST', '/competitors/{competitorId}/refuse', 'Two names are two competitors')
    .input(z.object({ competitorId: recordId, otherId: recordId }))
    .output(decision),
  undoMerge: writes('head', 'POST', '/competitor-decisions/{decisionId}/undo', 'Take such a decision back')
    .input(z.object({ decisionId: recordId }))
    .output(decision),
}
