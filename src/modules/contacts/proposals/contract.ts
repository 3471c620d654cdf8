import { z } from 'zod'
import { pageSize, plainDate, reads, recordId, writes } from '../../../platform/contract.ts'

export const proposal = z.object({
  id: recordId,
  kind: z.enum(['new', 'left', 'changed']),
  contactId: recordId.nullable(),
  contact: z.string().nullable(),
  name: z.string().nullable(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** What it was found by: `rule` says which (silence, bounce, signature, unknownSender), the rest are its figures. */
  evidence: z.record(z.string(), z.unknown()),
  foundOn: plainDate,
})

export const proposalsContract = {
  proposals: reads(
    'viewer',
    '/accounts/{accountId}/contact-proposals',
    'What traffic suggests of people, waiting for a person to say',
  )
    .input(z.object({ accountId: recordId, limit: pageSize(500, 200) }))
    .output(z.array(proposal)),
  decideProposals: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/contact-proposals',
    'Accept or refuse what traffic suggests; a refusal can be taken back by opening it again',
  )
    .input(
      z.object({
        accountId: recordId,
        proposalIds: z.array(recordId).min(1).max(500),
        verdict: z.enum(['accepted', 'refused', 'open']),
      }),
    )
    .output(z.object({ decided: z.number().int(), contactIds: z.array(recordId) })),
}
