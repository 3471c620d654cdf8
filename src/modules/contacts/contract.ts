import { z } from 'zod'
import { pageSize, reads, recordId } from '../../platform/contract.ts'

const contact = z.object({
  id: recordId,
  name: z.string(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  role: z.string().nullable(),
  reportsTo: z.string().nullable(),
})
export const contactsContract = {
  list: reads('viewer', '/accounts/{accountId}/contacts', 'People at an account')
    .input(z.object({ accountId: recordId, limit: pageSize(500, 200) }))
    .output(z.array(contact)),
}
