import { z } from 'zod'
import { plainDate, reads, recordId, writes } from '../../../platform/contract.ts'

const fields = z.object({
  role: z.string().trim().min(1).max(100),
  sinceOn: plainDate.nullable(),
  untilOn: plainDate.nullable(),
})
const memberId = z.object({ accountId: recordId, id: recordId })
const stored = z.object({ id: recordId })

export const teamContract = {
  team: reads('viewer', '/accounts/{accountId}/team', 'Who of us works for an account, now and before')
    .input(z.object({ accountId: recordId }))
    .output(z.array(fields.extend({ id: recordId, colleagueId: recordId, name: z.string() }))),
  addTeamMember: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/team',
    'Let a colleague work for an account',
  )
    .input(fields.partial().required({ role: true }).extend({ accountId: recordId, colleagueId: recordId }))
    .output(stored),
  updateTeamMember: writes(
    'manager',
    'PATCH',
    '/accounts/{accountId}/team/{id}',
    'Change what a colleague does for an account, and when',
  )
    .input(fields.partial().extend(memberId.shape))
    .output(stored),
  removeTeamMember: writes(
    'manager',
    'DELETE',
    '/accounts/{accountId}/team/{id}',
    'Take a colleague off an account',
  )
    .input(memberId)
    .output(stored),
}
