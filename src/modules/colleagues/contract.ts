import { z } from 'zod'
import { pageSize, plainDate, reads, recordId, writes } from '../../platform/contract.ts'

const text = (most: number) => z.string().trim().max(most).nullable()
const fields = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254).nullable(),
  title: text(200),
  office: text(200),
  /** Who leads them, by name. */
  manager: text(200),
  leftOn: plainDate.nullable(),
})
export const colleague = fields.extend({
  id: recordId,
  /** Whether they can sign in. */
  isUser: z.boolean(),
})

export const colleaguesContract = {
  list: reads('viewer', '/colleagues', 'Our people, whether or not they can sign in')
    .input(z.object({ limit: pageSize(5000, 2000) }))
    .output(z.array(colleague)),
  create: writes('manager', 'POST', '/colleagues', 'Add one of our people')
    .input(fields.partial().required({ name: true }))
    .output(colleague),
  update: writes('manager', 'PATCH', '/colleagues/{colleagueId}', 'Change what is known of one of our people')
    .input(fields.partial().extend({ colleagueId: recordId }))
    .output(colleague),
}
