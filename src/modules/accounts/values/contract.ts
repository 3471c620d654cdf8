import { z } from 'zod'
import { reads, recordId, writes } from '../../../platform/contract.ts'

/** One value a field of an account has or had, and where it came from. */
export const accountValue = z.object({
  id: recordId,
  field: z.string(),
  /** As text; null where the field was emptied. */
  value: z.string().nullable(),
  source: z.enum(['person', 'import', 'mail', 'merge']),
  /** The person, the file, the mailbox or the account that was taken over. */
  sourceName: z.string().nullable(),
  importId: recordId.nullable(),
  sourceRow: z.number().int().nullable(),
  notedAt: z.iso.datetime(),
  /** Whether this is the value in force. */
  stands: z.boolean(),
})

export const valuesContract = {
  values: reads('viewer', '/accounts/{accountId}/values', 'Where each field of an account has its value from')
    .input(z.object({ accountId: recordId }))
    .output(z.array(accountValue)),
  takeValue: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/values/{valueId}/take',
    'Put a displaced value in force again, or confirm the one that stands',
  )
    .input(z.object({ accountId: recordId, valueId: recordId, version: z.number().int() }))
    .output(accountValue),
}
