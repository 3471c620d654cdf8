import { z } from 'zod'
import { lifecycleStages } from '../../core/lifecycle/stages.ts'
import { currencyCode, offset, pageSize, reads, recordId, writes } from '../../platform/contract.ts'
import { customFieldsContract, customValues } from './customFields/contract.ts'
import { dossierContract } from './dossier/contract.ts'
import { sitesContract } from './sites/contract.ts'
import { teamContract } from './team/contract.ts'
import { valuesContract } from './values/contract.ts'

export const accountId = z.object({ accountId: recordId })
const text = (most: number) => z.string().trim().max(most).nullable()

/** What a person can say of a company. */
export const accountFields = z.object({
  name: z.string().trim().min(1).max(300),
  country: text(100),
  city: text(200),
  address: text(500),
  industry: text(100),
  employees: z.number().int().min(0).max(10_000_000).nullable(),
  annualRevenue: z.number().min(0).nullable(),
  foundedYear: z.number().int().min(1000).max(3000).nullable(),
  website: text(300),
  email: text(254),
  phone: text(100),
  categorySpend: z.number().min(0).nullable(),
  notes: text(10_000),
  strategy: text(10_000),
  markets: text(10_000),
  history: text(10_000),
  creditLimit: z.number().min(0).nullable(),
  creditCurrency: currencyCode.nullable(),
  paymentDays: z.number().int().min(0).max(3650).nullable(),
})
const named = z.object({ id: recordId, name: z.string() })
export const account = accountFields.extend({
  id: recordId,
  ownerId: z.string().nullable(),
  owner: z.string().nullable(),
  teamId: recordId.nullable(),
  parent: named.nullable(),
  ultimate: named.nullable(),
  children: z.array(named),
  names: z.array(z.string()),
  taxNumbers: z.array(z.string()),
  codes: z.array(z.string()),
  extra: z.record(z.string(), z.string()).nullable(),
  custom: customValues,
  stage: z.enum(lifecycleStages).nullable(),
  version: z.number().int(),
  mayEdit: z.boolean(),
})
const side = named.extend({
  country: z.string().nullable(),
  taxNumbers: z.array(z.string()),
  domains: z.array(z.string()),
  names: z.array(z.string()),
  lines: z.number().int(),
  lastOrderOn: z.string().nullable(),
})
export const duplicate = z.object({
  id: recordId,
  verdict: z.enum(['certain', 'likely']),
  score: z.number(),
  evidence: z.array(
    z.object({
      kind: z.string(),
      agrees: z.boolean(),
      left: z.string().nullable(),
      right: z.string().nullable(),
    }),
  ),
  left: side,
  right: side,
  /** Whether the caller may change both, and so decide. */
  mayDecide: z.boolean(),
})
const merge = z.object({
  id: recordId,
  kept: named,
  merged: named,
  mergedAt: z.iso.datetime(),
  mergedBy: z.string().nullable(),
  undoneAt: z.iso.datetime().nullable(),
  moved: z.record(z.string(), z.number()),
  /** The account that has since taken over the kept one: that later merge has to be undone first. */
  laterInto: named.nullable(),
  /** Whether the caller may change both. */
  mayUndo: z.boolean(),
})

export const accountsContract = {
  get: reads('viewer', '/accounts/{accountId}', 'One account').input(accountId).output(account),
  search: reads('viewer', '/account-names', 'Find accounts by name in any script')
    .input(z.object({ q: z.string().max(200), limit: pageSize(50, 10) }))
    .output(z.array(named.extend({ country: z.string().nullable(), owner: z.string().nullable() }))),
  create: writes('manager', 'POST', '/accounts', 'Add an account')
    .input(accountFields.partial().required({ name: true }).extend({ custom: customValues.optional() }))
    .output(account),
  update: writes('manager', 'PATCH', '/accounts/{accountId}', 'Change an account')
    .input(
      accountFields.partial().extend({
        accountId: recordId,
        ownerId: z.string().max(64).nullable().optional(),
        teamId: recordId.nullable().optional(),
        parentId: recordId.nullable().optional(),
        /** Only the given custom fields change. */
        custom: customValues.optional(),
        version: z.number().int(),
      }),
    )
    .output(account),
  merge: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/merge',
    'Take another account with all its history into this one',
  )
    .input(z.object({ accountId: recordId, otherId: recordId }))
    .output(merge),
  undoMerge: writes('manager', 'POST', '/merges/{mergeId}/undo', 'Part two accounts that were merged')
    .input(z.object({ mergeId: recordId }))
    .output(merge),
  merges: reads('viewer', '/merges', 'Merges, newest first')
    .input(z.object({ accountId: recordId.optional(), limit: pageSize(200, 50), offset }))
    .output(z.array(merge)),
  duplicates: reads('viewer', '/duplicates', 'Accounts that are likely one company, with the evidence')
    .input(z.object({ limit: pageSize(200, 50), offset }))
    .output(z.object({ items: z.array(duplicate), total: z.number().int() })),
  refuseDuplicate: writes('manager', 'POST', '/duplicates/{duplicateId}/refuse', 'These are two companies')
    .input(z.object({ duplicateId: recordId }))
    .output(z.object({ id: recordId })),
  ...valuesContract,
  ...customFieldsContract,
  ...sitesContract,
  ...teamContract,
  ...dossierContract,
}
