import { z } from 'zod'
import { ENTRY_KINDS } from '../../core/entryKinds.ts'
import { listOf, pageSize, reads, recordId } from '../../platform/contract.ts'

const entry = z.object({
  id: z.string(),
  kind: z.enum(ENTRY_KINDS),
  at: z.string(),
  accountId: recordId,
  title: z.string().nullable(),
  detail: z.string().nullable(),
  channel: z.string().nullable(),
  direction: z.string().nullable(),
  person: z.string().nullable(),
  contact: z.string().nullable(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  importId: recordId.nullable(),
  sourceRow: z.number().int().nullable(),
})
export const interactionsContract = {
  timeline: reads(
    'viewer',
    '/accounts/{accountId}/timeline',
    'Everything that happened with an account in one stream, newest first',
  )
    .input(
      z.object({
        accountId: recordId,
        kinds: listOf(z.enum(ENTRY_KINDS)),
        /** Continue after this entry: its `at` and `id` as the last page gave them. */
        before: z.string().max(40).optional(),
        beforeId: z.string().max(80).optional(),
        limit: pageSize(200, 50),
      }),
    )
    .output(
      z.object({ items: z.array(entry), counts: z.record(z.string(), z.number().int()), more: z.boolean() }),
    ),
}
