import { z } from 'zod'
import { reads, recordId, writes } from '../../../platform/contract.ts'

const step = z.object({
  title: z.string().trim().min(1).max(200),
  contactId: recordId.nullable(),
  usualDays: z.number().int().min(0).max(3650).nullable(),
  note: z.string().trim().max(2000).nullable(),
})
const path = z.array(step)

export const approvalContract = {
  approval: reads(
    'viewer',
    '/accounts/{accountId}/approval',
    'How a decision is approved there, step by step',
  )
    .input(z.object({ accountId: recordId }))
    .output(path),
  setApproval: writes(
    'manager',
    'PUT',
    '/accounts/{accountId}/approval',
    'Say how a decision is approved there',
  )
    .input(z.object({ accountId: recordId, steps: path.max(30) }))
    .output(path),
}
