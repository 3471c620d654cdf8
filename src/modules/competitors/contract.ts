import { z } from 'zod'
import { plainDate, reads, recordId, writes } from '../../platform/contract.ts'
import { mergeRoutes } from './merges/contract.ts'

const text = (most: number) => z.string().trim().max(most).nullable()
const name = z.string().trim().min(1).max(200)
const fields = z.object({ name, website: text(300), country: text(100), note: text(4000) })
/** How it went against them in tenders and opportunities that were decided. */
const record = z.object({ won: z.number().int(), lost: z.number().int(), open: z.number().int() })
const competitor = fields.extend({
  id: recordId,
  record,
  accounts: z.number().int(),
  lastMetOn: plainDate.nullable(),
  /** At how many accounts somebody noted a share, and from what to what it goes. */
  shares: z.object({ accounts: z.number().int(), low: z.number().nullable(), high: z.number().nullable() }),
})
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
  ...mergeRoutes,
  list: reads('viewer', '/competitors', 'Competitors, with how tenders against them went').output(
    z.array(competitor),
  ),
  create: writes('manager', 'POST', '/competitors', 'Add a competitor')
    .input(fields.partial().required({ name: true }))
    .output(z.object({ id: recordId })),
  update: writes('manager', 'PATCH', '/competitors/{competitorId}', 'Change a competitor')
    .input(fields.partial().extend({ competitorId: recordId }))
    .output(z.object({ id: recordId })),
  get: reads('viewer', '/competitors/{competitorId}', 'One competitor: where it is met, and its strengths')
    .input(z.object({ competitorId: recordId }))
    .output(
      fields.extend({
        id: recordId,
        accounts: z.array(
          z.object({
            accountId: recordId,
            account: z.string(),
            record,
            lastMetOn: plainDate.nullable(),
            shares: z.array(share.omit({ competitorId: true, competitor: true })),
          }),
        ),
        /** By criterion of strength, beside our own ratings at the same accounts; null where nobody rated. */
        strengths: z.array(
          z.object({
            criterionId: z.string(),
            name: z.string().nullable(),
            theirs: z.number().nullable(),
            ours: z.number().nullable(),
            ratings: z.number().int(),
            accounts: z.number().int(),
          }),
        ),
      }),
    ),
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
