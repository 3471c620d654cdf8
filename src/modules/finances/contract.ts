import { z } from 'zod'
import {
  analysisDay,
  currencyCode,
  knownNumber,
  plainDate,
  reads,
  recordId,
  writes,
} from '../../platform/contract.ts'

const money = z.number().min(-1e15).max(1e15).nullable()
const text = (most: number) => z.string().trim().max(most).nullable()
export const statementFields = z.object({
  year: z.number().int().min(1900).max(2999),
  currency: currencyCode.nullable(),
  revenue: money,
  ebit: money,
  netProfit: money,
  totalAssets: money,
  currentAssets: money,
  totalLiabilities: money,
  currentLiabilities: money,
  retainedEarnings: money,
  equity: money,
  source: text(300),
  publishedOn: plainDate.nullable(),
})
const altman = z.object({
  score: knownNumber,
  zone: z.enum(['safe', 'grey', 'distress']).nullable(),
  terms: z.array(z.object({ term: z.string(), ratio: z.number(), weight: z.number() })).nullable(),
  missing: z.array(z.string()),
  stale: z.boolean(),
})
const statement = statementFields.extend({
  id: recordId,
  notedBy: z.string().nullable(),
  /** The file a statement came in with. */
  fileName: z.string().nullable(),
  sourceRow: z.number().int().nullable(),
  altman,
})
const signFields = z.object({
  kind: z.enum(['investment', 'purchase', 'publicContract', 'courtCase', 'other']),
  text: z.string().trim().min(1).max(2000),
  direction: z.enum(['good', 'bad', 'neutral']).nullable(),
  source: text(500),
  seenOn: plainDate,
})
const payments = z.object({
  asOf: plainDate,
  currency: z.string(),
  daysLate: knownNumber,
  daysLateBefore: knownNumber,
  trendDays: knownNumber,
  lateSharePct: knownNumber,
  settledInvoices: z.number().int(),
  open: z.number(),
  openInvoices: z.number().int(),
  overdue: z.number(),
  overdueInvoices: z.number().int(),
  longestOverdueDays: z.number().int().nullable(),
  invoices: z.number().int(),
  /** Invoices in a currency nobody gave a rate for; they are in none of the figures. */
  unconverted: z.number().int(),
  creditLimit: z.number().nullable(),
  creditUsedPct: knownNumber,
  paymentDays: z.number().int().nullable(),
  /** The invoices that are late or open, the most money first. */
  facts: z.array(
    z.object({
      number: z.string().nullable(),
      issuedOn: plainDate,
      dueOn: plainDate.nullable(),
      paidOn: plainDate.nullable(),
      amount: z.number(),
      currency: z.string().nullable(),
    }),
  ),
})
const statementId = z.object({ accountId: recordId, id: recordId })
const stored = z.object({ id: recordId })

export const financesContract = {
  get: reads('viewer', '/accounts/{accountId}/finances', 'Books, payments, credit and signs of an account')
    .input(z.object({ accountId: recordId, asOf: analysisDay.optional() }))
    .output(
      z.object({
        statements: z.array(statement),
        payments,
        signs: z.array(signFields.extend({ id: recordId, notedBy: z.string().nullable() })),
      }),
    ),
  addStatement: writes('manager', 'POST', '/accounts/{accountId}/statements', 'Add the books of a year')
    .input(statementFields.partial().required({ year: true }).extend({ accountId: recordId }))
    .output(stored),
  updateStatement: writes(
    'manager',
    'PATCH',
    '/accounts/{accountId}/statements/{id}',
    'Change the books of a year',
  )
    .input(statementFields.omit({ year: true }).partial().extend(statementId.shape))
    .output(stored),
  removeStatement: writes(
    'manager',
    'DELETE',
    '/accounts/{accountId}/statements/{id}',
    'Remove the books of a year',
  )
    .input(statementId)
    .output(stored),
  addSign: writes('manager', 'POST', '/accounts/{accountId}/signs', 'Note a sign of how an account fares')
    .input(
      signFields.partial().required({ kind: true, text: true, seenOn: true }).extend({ accountId: recordId }),
    )
    .output(stored),
  removeSign: writes('manager', 'DELETE', '/accounts/{accountId}/signs/{id}', 'Remove a sign')
    .input(statementId)
    .output(stored),
}
