import { z } from 'zod'
import { plainDate, reads, recordId } from '../../../platform/contract.ts'

export const dossierContract = {
  dossier: reads('viewer', '/accounts/{accountId}/dossier', 'How complete and how fresh the dossier is')
    .input(z.object({ accountId: recordId }))
    .output(
      z.object({
        known: z.number().int(),
        of: z.number().int(),
        weightedPct: z.number(),
        oldest: z.object({ item: z.string(), on: plainDate }).nullable(),
        /** Items that are not known, the most useful first. */
        unknown: z.array(z.string()),
      }),
    ),
}
