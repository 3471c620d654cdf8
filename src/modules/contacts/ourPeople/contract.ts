import { z } from 'zod'
import { knownNumber, plainDate, reads, recordId } from '../../../platform/contract.ts'

export const ourPeopleContract = {
  ourPeople: reads(
    'viewer',
    '/colleagues/standing',
    'For how many accounts each of our people works and how many contacts they know, as far as the caller may see them',
  ).output(
    z.array(
      z.object({
        colleagueId: recordId,
        /** In their hands, or with them on the team, today. */
        accounts: z.number().int(),
        /** People there whom they are said to know at least by name. */
        contacts: z.number().int(),
      }),
    ),
  ),
  throughColleague: reads(
    'viewer',
    '/colleagues/{colleagueId}/if-leaves',
    'At which accounts the contact runs through one of our people, and what is left there without them',
  )
    .input(z.object({ colleagueId: recordId }))
    .output(
      z.object({
        /** The last day of the year that is looked at: today, or the day they left. */
        asOf: plainDate,
        items: z.array(
          z.object({
            accountId: recordId,
            account: z.string(),
            sharePct: knownNumber,
            alonePct: knownNumber,
            /** Who there has nobody else of ours. */
            stranded: z.array(z.object({ id: recordId, name: z.string() })),
          }),
        ),
        /** At how many accounts, listed or not. */
        total: z.number().int(),
      }),
    ),
}
