import { z } from 'zod'
import { kindNames } from '../../../core/tabular/kinds/kind.ts'
import { recordId } from '../../../platform/contract.ts'
import { mailResult } from '../mail/contract.ts'
import { coded } from '../reading/contract.ts'

/** Mail is no table: it is read message by message. */
export const importKinds = [...kindNames, 'mail'] as const

export const importResult = z.object({
  file: z.string(),
  kind: z.enum(kindNames),
  encoding: z.string().nullable(),
  sheet: z.string().nullable(),
  headerRow: z.number().int().nullable(),
  rows: z.object({
    read: z.number().int(),
    new: z.number().int(),
    changed: z.number().int(),
    same: z.number().int(),
    bad: z.number().int(),
    ignored: z.number().int(),
  }),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  currencies: z.array(z.object({ currency: z.string(), amount: z.number() })),
  accounts: z.object({ matched: z.number().int(), new: z.number().int(), proposed: z.number().int() }),
  people: z.number().int().nullable(),
  withoutAccount: z.number().int(),
  skipFile: z.string().nullable(),
  doubts: z.array(coded),
})
export type ImportResult = z.infer<typeof importResult>
export const importRecord = z.object({
  id: recordId,
  fileName: z.string(),
  kind: z.enum(importKinds),
  status: z.enum(['waiting', 'running', 'checked', 'done', 'failed', 'cancelled', 'undone']),
  dryRun: z.boolean(),
  sample: z.boolean(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  finishedAt: z.iso.datetime().nullable(),
  undoneAt: z.iso.datetime().nullable(),
  progress: z
    .object({
      phase: z.enum(['reading', 'matching', 'writing', 'summing']),
      rows: z.number().int(),
      donePct: z.number(),
      secondsLeft: z.number().nullable(),
    })
    .nullable(),
  result: importResult.nullable(),
  /** The same for an import of mail, whose result is of another kind. */
  mail: mailResult.nullable(),
  problem: coded.nullable(),
})
export type ImportRecord = z.infer<typeof importRecord>
