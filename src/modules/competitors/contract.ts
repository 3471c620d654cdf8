import { z } from 'zod'
import { plainDate, reads, recordId, writes } from '../../platform/contract.ts'

const text = (most: number) => z.string().trim().max(most).nullable()
const name = z.string().trim().min(1).max(200)
const fields = z.object({ name, website: text(300), country: text(100), note: text(4000) })
/** How it went against them in tenders and opportunities that were decided. */
const record = z.object({ won: z.number().int(), lost: z.number().int(), open: z.number().int() })
const competitor = fields.extend({ id: recordId, record, accounts: z.number().int() })
const share = z.object({
  id: recordId,
  competitorId: recordId,
  competitor: z.string(),
  family: z.string().nullable(),
  sharePct: z.number().nullable(),
  note: z.string().nullable(),
  notedOn: plainDate,
  notedBy: z.string().nullable(),
})
const oneShare = z.object({ accountId: recordId, shareId: recordId })

export const competitorsContract = {
  list: reads('viewer', '/competitors', 'Competitors, with how tenders against them went').output(
    z.array(competitor),
  ),
  create: writes('manager', 'POST', '/competitors', 'Add a competitor')
    .input(fields.partial().required({ name: true }))
    .output(z.object({ id: recordId })),
  update: writes('manager', 'PATCH', '/competitors/{competitorId}', 'Change a competitor')
    .input(fields.partial().extend({ competitorId: recordId }))
    .output(z.object({ id: recordId })),
  merge: writes('head', 'POST', '/competitors/{competitorId}/merge', 'Two names are one competitor')
    .input(z.object({ competitorId: recordId, otherId: recordId }))
    .output(z.object({ id: recordId })),
  atAccount: reads('viewer', '/accounts/{accountId}/competitors', 'Competitors at an account')
    .input(z.object({ accountId: recordId }))
    .output(
      z.array(
        z.object({
          id: recordId,
          name: z.string(),
          record,
          lastMetOn: plainDate.nullable(),
          shares: z.array(share),
        }),
      ),
    ),
  setShare: writes('manager', 'POST', '/accounts/{accountId}/competitors', 'Note what share a competitor has')
    .input(
      z.object({
        accountId: recordId,
        /** Leave out for a new note. */
        shareId: recordId.optional(),
        competitor: name,
        family: text(200),
        sharePct: z.number().min(0).max(100).nullable(),
        note: text(2000),
        notedOn: plainDate.optional(),
      }),
    )
    .output(share),
  removeShare: writes(
    'manager',
    'DELETE',
    '/accounts/{accountId}/competitors/{shareId}',
    'Remove a note on a competitor',
  )
    .input(oneShare)
    .output(z.object({ id: recordId })),
}
