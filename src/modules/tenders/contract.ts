import { z } from 'zod'
import { REASON_CODES } from '../../core/tenders/reasons.ts'
import { OUTCOMES } from '../../core/tenders/stage.ts'
import {
  currencyCode,
  knownNumber,
  offset,
  pageSize,
  plainDate,
  reads,
  recordId,
  writes,
} from '../../platform/contract.ts'
import { assignmentRoutes } from './assignments/contract.ts'
import { figureRoutes } from './figures/contract.ts'
import { pipelineRoutes } from './pipelines/contract.ts'

const text = (most: number) => z.string().trim().max(most).nullable()
const money = z.number().min(0).max(1e14).nullable()
const count = z.number().int().min(1).max(10_000).nullable()

/** What a person can say of an opportunity. */
export const opportunityFields = z.object({
  name: text(300),
  number: text(100),
  product: text(300),
  amount: z.number().min(-1e14).max(1e14).nullable(),
  currency: currencyCode.nullable(),
  openedOn: plainDate.nullable(),
  closedOn: plainDate.nullable(),
  dueOn: plainDate.nullable(),
  owner: text(200),
  isTender: z.boolean(),
  budget: money,
  ourPrice: money,
  winnerPrice: money,
  ourRank: count,
  bidders: count,
  winner: text(200),
  incumbent: text(200),
})
const reason = z.object({
  reason: z.enum(REASON_CODES),
  weight: z.number().int().min(1).max(5),
  note: text(500),
})
const lot = z.object({
  name: z.string().trim().min(1).max(300),
  product: text(300),
  family: text(200),
  quantity: z.number().min(0).max(1e12).nullable(),
  ourPrice: money,
  winnerPrice: money,
  budget: money,
  ourRank: count,
  winner: text(200),
  outcome: z.enum(OUTCOMES).nullable(),
})
const bid = z.object({ competitor: z.string().trim().min(1).max(200), price: money, rank: count })
/** Reads may show reasons and figures that came in before today's limits. */
const shown = opportunityFields.extend({
  id: recordId,
  accountId: recordId,
  /** Null where its file named no customer. */
  account: z.string().nullable(),
  family: z.string().nullable(),
  stageId: recordId.nullable(),
  stage: z.string().nullable(),
  outcome: z.enum(OUTCOMES),
  competitors: z.array(z.string()),
  reasons: z.array(reason.extend({ reason: z.string(), notedBy: z.string().nullable() })),
  toWinnerPct: knownNumber,
  toBudgetPct: knownNumber,
  /** Since when it stands in its stage; null where nobody knows. */
  stageSince: plainDate.nullable(),
  place: z.number().int().nullable(),
  of: z.number().int().nullable(),
  version: z.number().int(),
})
const detail = shown.extend({
  mayEdit: z.boolean(),
  reasonText: z.string().nullable(),
  lots: z.array(lot.extend({ id: recordId })),
  bids: z.array(bid.extend({ id: recordId, competitorId: recordId })),
  moves: z.array(
    z.object({
      id: recordId,
      fromStage: z.string().nullable(),
      stage: z.string(),
      movedOn: plainDate,
      movedBy: z.string().nullable(),
      /** The file that showed it in another stage. */
      importId: recordId.nullable(),
      fileName: z.string().nullable(),
    }),
  ),
  fileName: z.string().nullable(),
  importId: recordId.nullable(),
  sourceRow: z.number().int().nullable(),
})
const one = z.object({ accountId: recordId, opportunityId: recordId })
const versioned = one.extend({ version: z.number().int() })
const choice = z.string().trim().max(300).optional()
/** How it ended, in one go: outcome, prices, and why. */
const result = opportunityFields
  .pick({
    closedOn: true,
    winner: true,
    incumbent: true,
    ourPrice: true,
    winnerPrice: true,
    budget: true,
    ourRank: true,
    bidders: true,
    currency: true,
  })
  .partial()
  .extend({ outcome: z.enum(OUTCOMES), reasons: z.array(reason).max(12) })

export const tendersContract = {
  ...pipelineRoutes,
  ...figureRoutes,
  ...assignmentRoutes,
  list: reads('viewer', '/opportunities', 'Opportunities and tenders of all accounts or of one')
    .input(
      z.object({
        accountId: recordId.optional(),
        /** All accounts under the same top. */
        wholeHolding: z.stringbool().or(z.boolean()).default(false),
        stageId: recordId.optional(),
        outcome: z.enum(OUTCOMES).optional(),
        owner: choice,
        family: choice,
        competitor: choice,
        q: choice,
        isTender: z.stringbool().or(z.boolean()).optional(),
        withoutAccount: z.stringbool().or(z.boolean()).default(false),
        sort: z.enum(['date', 'amount', 'name', 'account']).default('date'),
        order: z.enum(['asc', 'desc']).default('desc'),
        limit: pageSize(500, 100),
        offset,
      }),
    )
    .output(z.object({ items: z.array(shown), total: z.number().int() })),
  choices: reads('viewer', '/opportunity-choices', 'Owners, families and competitors to filter by').output(
    z.object({
      owners: z.array(z.string()),
      families: z.array(z.string()),
      competitors: z.array(z.string()),
    }),
  ),
  get: reads('viewer', '/accounts/{accountId}/opportunities/{opportunityId}', 'One opportunity')
    .input(one)
    .output(detail),
  create: writes('manager', 'POST', '/accounts/{accountId}/opportunities', 'Add an opportunity')
    .input(
      opportunityFields.partial().required({ name: true }).extend({
        accountId: recordId,
        stageId: recordId.optional(),
      }),
    )
    .output(detail),
  update: writes(
    'manager',
    'PATCH',
    '/accounts/{accountId}/opportunities/{opportunityId}',
    'Change an opportunity',
  )
    .input(opportunityFields.partial().extend(versioned.shape))
    .output(detail),
  move: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/opportunities/{opportunityId}/move',
    'Move an opportunity to another stage',
  )
    .input(versioned.extend({ stageId: recordId }))
    .output(detail),
  record: writes('manager', 'POST', '/accounts/{accountId}/results', 'Record how a tender ended, and why')
    .input(
      result.extend({
        accountId: recordId,
        /** Leave out for one that is not known yet; then it needs a name. */
        opportunityId: recordId.optional(),
        version: z.number().int().optional(),
        name: z.string().trim().min(1).max(300).optional(),
        product: text(300).optional(),
      }),
    )
    .output(detail),
  setLots: writes(
    'manager',
    'PUT',
    '/accounts/{accountId}/opportunities/{opportunityId}/lots',
    'Say which lots a tender has',
  )
    .input(versioned.extend({ lots: z.array(lot.extend({ id: recordId.optional() })).max(500) }))
    .output(detail),
  setBids: writes(
    'manager',
    'PUT',
    '/accounts/{accountId}/opportunities/{opportunityId}/bids',
    'Say who else bid, and for how much',
  )
    .input(versioned.extend({ bids: z.array(bid).max(50) }))
    .output(detail),
  remove: writes(
    'manager',
    'DELETE',
    '/accounts/{accountId}/opportunities/{opportunityId}',
    'Remove an opportunity',
  )
    .input(one)
    .output(z.object({ id: recordId })),
  restore: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/opportunities/{opportunityId}/restore',
    'Bring a removed opportunity back',
  )
    .input(one)
    .output(detail),
}
