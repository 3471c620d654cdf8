import { z } from 'zod'
import { measureUnits } from '../../core/contracts/measured.ts'
import { slaMeasures } from '../../core/contracts/slaTerms.ts'
import { currencyCode, pageSize, plainDate, reads, recordId, writes } from '../../platform/contract.ts'

const text = (most: number) => z.string().trim().max(most).nullable()
const hours = z.number().min(0).max(100_000).nullable()
export const slaTerm = z.object({
  /** On what; null for everything the contract covers. */
  topic: z.string().trim().min(1).max(200).nullable(),
  measure: z.enum(slaMeasures).default('service'),
  respondHours: hours,
  resolveHours: hours,
  /** The promised level of a measure other than the time of service, in its unit. */
  target: z.number().min(0).max(1e9).nullable().default(null),
  unit: z.enum(measureUnits).nullable().default(null),
  penalty: text(500).default(null),
  note: text(500),
})
export const contractFields = z.object({
  number: text(100),
  title: z.string().trim().min(1).max(300),
  signedOn: plainDate.nullable(),
  startsOn: plainDate.nullable(),
  endsOn: plainDate.nullable(),
  noticeDays: z.number().int().min(0).max(3660).nullable(),
  /** Goes on unless somebody gives notice; null where the contract does not say. */
  renewsItself: z.boolean().nullable(),
  amount: z.number().min(0).max(1e14).nullable(),
  currency: currencyCode.nullable(),
  specialTerms: text(10_000),
  sla: z.array(slaTerm).max(50),
})
const renewal = z.object({
  state: z.enum(['endless', 'notStarted', 'running', 'decide', 'noticePassed', 'ended']),
  endsOn: plainDate.nullable(),
  decideBy: plainDate.nullable(),
  daysLeft: z.number().int().nullable(),
  renewals: z.number().int(),
})
const agreed = contractFields.extend({
  id: recordId,
  accountId: recordId,
  renewal,
  fileName: z.string().nullable(),
  sourceRow: z.number().int().nullable(),
  /** How many files were added to it. */
  files: z.number().int(),
})
const one = z.object({ accountId: recordId, contractId: recordId })

export const contractsContract = {
  list: reads('viewer', '/accounts/{accountId}/contracts', 'Contracts with an account')
    .input(z.object({ accountId: recordId }))
    .output(z.array(agreed)),
  due: reads('viewer', '/contracts-due', 'Contracts about which a decision is due, the most urgent first')
    .input(z.object({ limit: pageSize(200, 50) }))
    .output(z.array(agreed.extend({ account: z.string() }))),
  create: writes('manager', 'POST', '/accounts/{accountId}/contracts', 'Add a contract')
    .input(contractFields.partial().required({ title: true }).extend({ accountId: recordId }))
    .output(agreed),
  update: writes('manager', 'PATCH', '/accounts/{accountId}/contracts/{contractId}', 'Change a contract')
    .input(contractFields.partial().extend(one.shape))
    .output(agreed),
  remove: writes('manager', 'DELETE', '/accounts/{accountId}/contracts/{contractId}', 'Remove a contract')
    .input(one)
    .output(z.object({ id: recordId })),
  restore: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/contracts/{contractId}/restore',
    'Bring a removed contract back',
  )
    .input(one)
    .output(agreed),
}
