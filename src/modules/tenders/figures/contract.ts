import { z } from 'zod'
import { DIMENSIONS } from '../../../core/tenders/outcomeGroups.ts'
import { OUTCOMES } from '../../../core/tenders/stage.ts'
import { knownNumber, listOf, plainDate, reads, recordId } from '../../../platform/contract.ts'

/** The value is null where none of them says an amount. */
const counted = z.object({
  count: z.number().int(),
  unpriced: z.number().int(),
  value: z.number().nullable(),
})
const cycle = z.object({
  mean: z.number().nullable(),
  median: z.number().nullable(),
  n: z.number().int(),
  reason: z.string().nullable(),
})
const rate = z.object({
  won: z.number().int(),
  lost: z.number().int(),
  n: z.number().int(),
  rate: knownNumber,
  low: z.number().nullable(),
  high: z.number().nullable(),
})
/** Of one account, or of all the caller may see; decided between two days. */
const chosen = z.object({
  accountId: recordId.optional(),
  /** All accounts under the same top. */
  wholeHolding: z.stringbool().or(z.boolean()).default(false),
  from: plainDate.optional(),
  to: plainDate.optional(),
})
const pattern = z.object({
  outcome: z.enum(['won', 'lost']),
  reason: z.string(),
  competitor: z.string().nullable(),
  family: z.string().nullable(),
  decided: z.number().int(),
  ended: z.number().int(),
  count: z.number().int(),
  weightShare: z.number(),
  strength: z.number(),
  tenderIds: z.array(recordId),
})

export const figureRoutes = {
  figures: reads('viewer', '/opportunity-figures', 'Won, lost and open, win rate, cycle, pipeline')
    .input(chosen)
    .output(
      z.object({
        currency: z.string().nullable(),
        won: counted.extend({ mean: knownNumber }),
        lost: counted,
        open: counted.extend({ weighted: knownNumber, unweighted: z.number() }),
        winRate: rate,
        cycleDays: cycle.extend({ won: cycle, lost: cycle }),
        stages: z.array(
          counted.extend({
            stageId: recordId.nullable(),
            name: z.string().nullable(),
            outcome: z.enum(OUTCOMES),
            probabilityPct: z.number().nullable(),
            /** How long those that left the stage had stood in it. */
            stayDays: cycle,
          }),
        ),
        /** Of a whole holding: whose opportunities are counted. */
        accounts: z.array(z.object({ accountId: recordId, account: z.string(), count: z.number().int() })),
        /** Those whose file named no customer: counted above too, where the caller leads. */
        withoutAccount: counted.extend({
          isVisible: z.boolean(),
          won: z.number().int(),
          lost: z.number().int(),
        }),
        byParent: z.array(z.object({ accountId: recordId, account: z.string(), value: z.number() })),
        /** Currencies without a rate: their money is in no sum. */
        unconverted: z.array(z.string()),
      }),
    ),
  patterns: reads('viewer', '/opportunity-patterns', 'What decides tenders again and again')
    .input(chosen.extend({ by: listOf(z.enum(DIMENSIONS)) }))
    .output(
      z.object({
        patterns: z.array(pattern),
        groups: z.array(
          z.object({
            competitor: z.string().nullable(),
            family: z.string().nullable(),
            reason: z.string().nullable(),
            rate,
            weight: z.number(),
          }),
        ),
        /** How many decided ones were looked at, and of how many somebody noted why, and who else bid. */
        decided: z.number().int(),
        withReason: z.number().int(),
        withCompetitor: z.number().int(),
        total: z.number().int(),
        /** Those behind the patterns, for the reader. */
        tenders: z.array(
          z.object({
            id: recordId,
            accountId: recordId,
            account: z.string().nullable(),
            name: z.string().nullable(),
            closedOn: plainDate.nullable(),
          }),
        ),
      }),
    ),
}
