import { z } from 'zod'
import { reads, recordId, writes } from '../../../platform/contract.ts'

const text = (most: number) => z.string().trim().max(most).nullable()
const fields = z.object({
  name: z.string().trim().min(1).max(200),
  kind: text(100),
  country: text(100),
  city: text(200),
  address: text(500),
  note: text(2000),
})
const siteId = z.object({ accountId: recordId, id: recordId })
const stored = z.object({ id: recordId })

export const sitesContract = {
  sites: reads('viewer', '/accounts/{accountId}/sites', 'Plants, offices and stores of an account')
    .input(z.object({ accountId: recordId }))
    .output(z.array(fields.extend({ id: recordId }))),
  addSite: writes('manager', 'POST', '/accounts/{accountId}/sites', 'Add a site')
    .input(fields.partial().required({ name: true }).extend({ accountId: recordId }))
    .output(stored),
  updateSite: writes('manager', 'PATCH', '/accounts/{accountId}/sites/{id}', 'Change a site')
    .input(fields.partial().extend(siteId.shape))
    .output(stored),
  removeSite: writes('manager', 'DELETE', '/accounts/{accountId}/sites/{id}', 'Remove a site')
    .input(siteId)
    .output(stored),
}
