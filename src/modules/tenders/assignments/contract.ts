import { z } from 'zod'
import { offset, pageSize, plainDate, reads, recordId, writes } from '../../../platform/contract.ts'

const amount = z.object({ currency: z.string().nullable(), amount: z.number() })

export const assignmentRoutes = {
  nobodys: reads('head', '/opportunities-without-account', 'Opportunities that name no customer, by name')
    .input(z.object({ limit: pageSize(100, 20), offset }))
    .output(
      z.object({
        items: z.array(
          z.object({
            /** One of them; giving it gives all of its name. */
            opportunityId: recordId,
            /** As the file had it: name, else number, else product. */
            label: z.string().nullable(),
            /** Whether a name stands behind it, by which those of later files are found too. */
            isNamed: z.boolean(),
            count: z.number().int(),
            open: z.number().int(),
            amounts: z.array(amount),
            lastOn: plainDate.nullable(),
            owners: z.array(z.string()),
            /** Accounts the name may speak of, likeliest first. */
            likely: z.array(z.object({ accountId: recordId, account: z.string(), share: z.number() })),
          }),
        ),
        total: z.number().int(),
        opportunities: z.number().int(),
      }),
    ),
  assign: writes('head', 'POST', '/opportunity-assignments', 'Give opportunities of one name to an account')
    .input(z.object({ accountId: recordId, opportunityId: recordId }))
    .output(
      z.object({ id: recordId, account: z.string(), name: z.string().nullable(), count: z.number().int() }),
    ),
  unassign: writes(
    'head',
    'POST',
    '/opportunity-assignments/{assignmentId}/undo',
    'Take opportunities from an account again',
  )
    .input(z.object({ assignmentId: recordId }))
    .output(z.object({ id: recordId, count: z.number().int() })),
}
