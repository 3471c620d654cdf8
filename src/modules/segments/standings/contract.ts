import { z } from 'zod'
import { lifecycleStages } from '../../../core/lifecycle/stages.ts'
import { SORTABLE } from '../../../core/portfolio/sortable.ts'
import { analysisView, listOf, offset, pageSize, plainDate, recordId } from '../../../platform/contract.ts'
import { customValues } from '../../accounts/customFields/contract.ts'

export const abcClass = z.enum(['A', 'B', 'C', 'N'])
export const xyzClass = z.enum(['X', 'Y', 'Z'])
export const quadrant = z.enum(['key', 'development', 'support', 'opportunistic'])
export const accountType = z.enum(['economist', 'prospect', 'image', 'expert'])

/** One line of the portfolio: what is known of an account as of a date. */
export const standing = z.object({
  id: recordId,
  name: z.string(),
  owner: z.string().nullable(),
  country: z.string().nullable(),
  industry: z.string().nullable(),
  parent: z.string().nullable(),
  members: z.number().int(),
  value: z.number().nullable(),
  valueLast12m: z.number().nullable(),
  previousValue: z.number().nullable(),
  changePct: z.number().nullable(),
  sharePct: z.number().nullable(),
  marginPct: z.number().nullable(),
  abc: abcClass.nullable(),
  xyz: xyzClass.nullable(),
  previousAbc: abcClass.nullable(),
  quadrant: quadrant.nullable(),
  attractiveness: z.number().nullable(),
  strengthRatio: z.number().nullable(),
  knownSharePct: z.number(),
  types: z.array(accountType),
  lastOrderOn: plainDate.nullable(),
  lastContactOn: plainDate.nullable(),
  months: z.array(z.number()),
  /** Where the relationship stands, by the word of a person; null where nobody said. */
  stage: z.enum(lifecycleStages).nullable(),
  custom: customValues,
})
export type Standing = z.infer<typeof standing>

/** What the list of accounts can be narrowed and sorted by. */
export const listInput = analysisView.extend({
  q: z.string().max(200).optional(),
  abc: listOf(abcClass),
  xyz: listOf(z.enum(['X', 'Y', 'Z', 'unknown'])),
  quadrant: listOf(z.enum([...quadrant.options, 'unscored'])),
  type: listOf(accountType),
  owner: listOf(z.string().max(200)),
  country: listOf(z.string().max(200)),
  stage: listOf(z.enum([...lifecycleStages, 'none'])),
  /** Values of fields of one's own, each as key:value. */
  custom: listOf(z.string().max(300)),
  sort: z.enum(SORTABLE).default('value'),
  order: z.enum(['asc', 'desc']).default('desc'),
  limit: pageSize(1000, 100),
  offset,
})
