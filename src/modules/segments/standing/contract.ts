import { z } from 'zod'
import { knownNumber, plainDate, recordId } from '../../../platform/contract.ts'
import { criterion } from '../../settings/contract.ts'
import { abcClass, accountType, quadrant, standing, xyzClass } from '../standings/contract.ts'

export const named = z.object({ accountId: recordId, account: z.string() })
export const warning = z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) })
const criterionScore = z.object({
  criterionId: z.string(),
  score: z.number().nullable(),
  best: z.number().nullable(),
  reason: z.string().nullable(),
  raw: z.number().nullable(),
  sample: z.number().int().nullable(),
})
const judged = z.object({
  criterionId: z.string(),
  party: z.string(),
  mean: z.number(),
  spread: z.number(),
  raters: z.array(z.object({ rater: z.string(), score: z.number(), ratedOn: plainDate })),
})
/** An account in the matrix, with its scores on every criterion. */
export const scored = named.extend({
  attractiveness: z.number().nullable(),
  strengthRatio: z.number().nullable(),
  quadrant: quadrant.nullable(),
  previousQuadrant: quadrant.nullable(),
  previousAttractiveness: z.number().nullable(),
  previousStrengthRatio: z.number().nullable(),
  knownSharePct: z.number(),
  range: z.object({ low: z.number(), high: z.number() }).nullable(),
  missing: z.array(z.string()),
  value: z.number().nullable(),
  competitor: z.string().nullable(),
  scores: z.array(criterionScore),
  /** Every party's scores by strength criterion, so that a moved weight can be judged where it is moved. */
  parties: z.array(z.object({ party: z.string(), scores: z.array(z.number().nullable()) })),
})
const flip = z.object({
  criterionId: z.string(),
  fromWeight: z.number(),
  toWeight: z.number(),
  toQuadrant: quadrant,
})

/** Why an account stands where it stands, down to the figures. */
export const why = z.object({
  asOf: plainDate.nullable(),
  from: plainDate.nullable(),
  currency: z.string().nullable(),
  standing,
  abc: z.object({
    rank: z.number().int().nullable(),
    of: z.number().int(),
    prevSharePct: z.number().nullable(),
    cumSharePct: z.number().nullable(),
    cutA: z.number(),
    cutB: z.number(),
    reason: z.string().nullable(),
  }),
  xyz: z.object({
    cv: z.number().nullable(),
    buckets: z.array(z.object({ month: z.string(), value: z.number() })),
    cutX: z.number(),
    cutY: z.number(),
    reason: z.string().nullable(),
  }),
  rfm: z.object({
    recencyDays: z.number().nullable(),
    frequency: z.number().nullable(),
    value: z.number().nullable(),
    scores: z.object({ recency: z.number(), frequency: z.number(), value: z.number() }).nullable(),
  }),
  cadence: z.object({
    usualGapDays: z.number().nullable(),
    silentDays: z.number().nullable(),
    overdueRatio: z.number().nullable(),
    status: z.string().nullable(),
    reason: z.string().nullable(),
  }),
  dependence: z.object({
    ofOurRevenuePct: z.number().nullable(),
    ofTheirSpendPct: knownNumber,
    preferencing: z.string().nullable(),
  }),
  kaism: scored.extend({
    judged: z.array(judged),
    flips: z.array(flip),
    criteria: z.array(criterion),
    attractivenessCut: z.number(),
    strengthCut: z.number(),
    slot: z.number().int().nullable(),
  }),
  types: z.array(
    z.object({
      type: accountType,
      proposed: z.boolean().nullable(),
      reason: z.string().nullable(),
      verdict: z.enum(['confirmed', 'refused']).nullable(),
      evidence: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    }),
  ),
  history: z.array(
    z.object({
      asOf: plainDate,
      abc: abcClass.nullable(),
      xyz: xyzClass.nullable(),
      quadrant: quadrant.nullable(),
      value: z.number().nullable(),
    }),
  ),
  projects: z.array(z.object({ id: recordId, name: z.string(), note: z.string().nullable() })),
  warnings: z.array(warning),
})
