import { z } from 'zod'
import { plainDate, reads, recordId, writes } from '../../platform/contract.ts'

/** Situation, problem, implication, need-payoff: what is so, what hurts, what follows, what it would be worth to mend it. */
export const needKinds = ['situation', 'problem', 'implication', 'payoff'] as const
const needFields = z.object({
  kind: z.enum(needKinds),
  text: z.string().trim().min(1).max(2000),
  contactId: recordId.nullable(),
  product: z.string().trim().max(300).nullable(),
  leadsToId: recordId.nullable(),
  settledOn: plainDate.nullable(),
})
const goalFields = z.object({
  text: z.string().trim().min(1).max(2000),
  contactId: recordId.nullable(),
  dueOn: plainDate.nullable(),
  reachedOn: plainDate.nullable(),
  droppedOn: plainDate.nullable(),
})
const noted = {
  id: recordId,
  contact: z.string().nullable(),
  notedOn: plainDate,
  notedBy: z.string().nullable(),
}
const ofAccount = z.object({ accountId: recordId, id: recordId })
const stored = z.object({ id: recordId })

export const needsContract = {
  get: reads(
    'viewer',
    '/accounts/{accountId}/needs',
    'What an account needs and wants, and whom we know it from',
  )
    .input(z.object({ accountId: recordId }))
    .output(
      z.object({
        needs: z.array(needFields.extend(noted)),
        goals: z.array(goalFields.extend(noted)),
        people: z.array(z.object({ id: recordId, name: z.string() })),
      }),
    ),
  addNeed: writes('manager', 'POST', '/accounts/{accountId}/needs', 'Note a need')
    .input(needFields.partial().required({ kind: true, text: true }).extend({ accountId: recordId }))
    .output(stored),
  updateNeed: writes('manager', 'PATCH', '/accounts/{accountId}/needs/{id}', 'Change a need')
    .input(needFields.partial().extend(ofAccount.shape))
    .output(stored),
  removeNeed: writes('manager', 'DELETE', '/accounts/{accountId}/needs/{id}', 'Remove a need')
    .input(ofAccount)
    .output(stored),
  addGoal: writes('manager', 'POST', '/accounts/{accountId}/goals', 'Note a goal of the account')
    .input(goalFields.partial().required({ text: true }).extend({ accountId: recordId }))
    .output(stored),
  updateGoal: writes('manager', 'PATCH', '/accounts/{accountId}/goals/{id}', 'Change a goal')
    .input(goalFields.partial().extend(ofAccount.shape))
    .output(stored),
  removeGoal: writes('manager', 'DELETE', '/accounts/{accountId}/goals/{id}', 'Remove a goal')
    .input(ofAccount)
    .output(stored),
}
