import { z } from 'zod'
import { mailPrivacies } from '../../core/mail/message.ts'
import { offset, pageSize, reads, recordId, writes } from '../../platform/contract.ts'
import { mailResult } from './mail/contract.ts'

export const kinds = [
  'accounts',
  'contacts',
  'products',
  'orders',
  'deliveries',
  'invoices',
  'interactions',
  'requests',
  'opportunities',
  'statements',
  'contracts',
  'colleagues',
  'relations',
] as const
export type Kind = (typeof kinds)[number]
/** Mail is no table: it is read message by message. */
export const importKinds = [...kinds, 'mail'] as const

/** A person's word on how a file is to be read; the same shape as the map files of the guide and as a saved profile. */
export const importMap = z.strictObject({
  kind: z.enum(kinds).optional(),
  sheet: z.string().max(200).optional(),
  headerRow: z.number().int().min(1).max(10_000).optional(),
  columns: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1).max(5)])).optional(),
  constants: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  decimal: z.enum([',', '.']).optional(),
  ignore: z.array(z.string()).max(500).optional(),
})
/** How values of the file meet what stands already. Facts are always overwritten by a newer reading of the same fact. */
export const writeRule = z.enum(['never', 'ifEmpty', 'overwrite'])
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const readOptions = z.object({
  fileId: recordId,
  kind: z.enum(kinds).optional(),
  profile: z.string().max(200).optional(),
  map: importMap.optional(),
  encoding: z.string().max(40).optional(),
  separator: z.string().max(3).optional(),
})
const coded = z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) })
const inspection = z.object({
  fileName: z.string(),
  sizeBytes: z.number().int(),
  format: z.enum(['csv', 'tsv', 'xlsx']),
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  kind: z.enum(kinds),
  kindConfidence: z.number(),
  headerRow: z.number().int().nullable(),
  groupColumn: z.string().nullable(),
  columns: z.array(
    z.object({
      index: z.number().int(),
      header: z.string(),
      field: z.string().nullable(),
      alternatives: z.array(z.string()),
      samples: z.array(z.string()),
      note: z.string().nullable(),
    }),
  ),
  fields: z.array(z.object({ id: z.string(), type: z.string(), required: z.boolean() })),
  doubts: z.array(coded),
  rows: z.array(z.object({ row: z.number().int(), cells: z.array(cell), type: z.string() })),
  profile: z.string().nullable(),
  map: importMap,
})
export type Inspection = z.infer<typeof inspection>
export const importResult = z.object({
  file: z.string(),
  kind: z.enum(kinds),
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
const importId = z.object({ importId: recordId })
const difference = z.object({
  row: z.number().int().nullable(),
  account: z.string().nullable(),
  type: z.enum(['new', 'changed']),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
})
const profile = z.object({
  id: recordId,
  name: z.string(),
  kind: z.enum(kinds),
  map: importMap,
  usedAt: z.iso.datetime().nullable(),
})
/** A row an undo leaves as it is; `why` is 'changedByPerson', 'inUse', or the name of the later file that changed it. */
const kept = { table: z.string(), label: z.string(), why: z.string() }
const keptRow = z.object({ ...kept, row: z.number().int().nullable() })
const sampleState = z.object({
  loaded: z.boolean(),
  loading: z.boolean(),
  done: z.number().int(),
  of: z.number().int(),
  label: z.string().nullable(),
  /** After a removal: what people changed since and so stayed. */
  kept: z.array(keptRow),
})

export const importsContract = {
  inspect: reads('manager', '/imports/inspection', 'What a file holds and how it would be read')
    .route({
      method: 'POST',
      path: '/imports/inspection',
      summary: 'What a file holds and how it would be read',
    })
    .input(readOptions)
    .output(inspection),
  recognise: reads('manager', '/imports/recognition', 'Whether a file is a table or mail')
    .route({ method: 'POST', path: '/imports/recognition', summary: 'Whether a file is a table or mail' })
    .input(z.object({ fileId: recordId }))
    .output(z.object({ fileName: z.string(), sizeBytes: z.number().int(), type: z.enum(['table', 'mail']) })),
  bundle: writes(
    'manager',
    'POST',
    '/imports/bundle',
    'Make one file of many single messages, to import them together',
  )
    .input(z.object({ fileIds: z.array(recordId).min(1).max(5000) }))
    .output(z.object({ fileId: recordId })),
  start: writes('manager', 'POST', '/imports', 'Import a file, or only check it (dryRun)')
    .input(
      readOptions.extend({
        kind: z.enum(importKinds).optional(),
        /** Of mail: who may read the texts. With 'headers' they are not kept. */
        privacy: z.enum(mailPrivacies).default('team'),
        dryRun: z.boolean().default(false),
        rule: writeRule.default('overwrite'),
        rules: z.record(z.string(), writeRule).default({}),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .optional(),
        /** Corrected cells of bad rows: row number, column index (0-based), new value. */
        edits: z
          .array(z.object({ row: z.number().int(), column: z.number().int(), value: z.string().max(2000) }))
          .max(5000)
          .default([]),
        saveProfile: z.string().max(200).optional(),
      }),
    )
    .output(importRecord),
  list: reads('viewer', '/imports', 'Imports, newest first')
    .input(z.object({ limit: pageSize(200, 50), offset }))
    .output(z.object({ items: z.array(importRecord), total: z.number().int() })),
  get: reads('viewer', '/imports/{importId}', 'One import with its progress and result')
    .input(importId)
    .output(importRecord),
  skips: reads(
    'manager',
    '/imports/{importId}/skips',
    'Rows that could not be read, with column, value and reason',
  )
    .input(importId.extend({ limit: pageSize(1000, 100), offset }))
    .output(
      z.object({
        headers: z.array(z.string()),
        items: z.array(
          z.object({
            row: z.number().int(),
            problems: z.array(
              z.object({
                column: z.string(),
                index: z.number().int(),
                field: z.string().nullable(),
                value: z.string(),
                reason: z.string(),
              }),
            ),
            cells: z.array(cell),
          }),
        ),
        total: z.number().int(),
      }),
    ),
  differences: reads(
    'manager',
    '/imports/{importId}/differences',
    'Examples of what the import adds or changes',
  )
    .input(importId.extend({ limit: pageSize(200, 50) }))
    .output(z.array(difference)),
  cancel: writes('manager', 'POST', '/imports/{importId}/cancel', 'Stop an import; nothing of it stays')
    .input(importId)
    .output(importRecord),
  undo: writes(
    'manager',
    'POST',
    '/imports/{importId}/undo',
    'Take an import back: what stood before stands again',
  )
    .input(importId)
    .output(
      z.object({
        import: importRecord,
        removed: z.number().int(),
        restored: z.number().int(),
        kept: z.array(keptRow),
        keptCount: z.number().int(),
      }),
    ),
  profiles: reads('viewer', '/import-profiles', 'Saved ways of reading files').output(z.array(profile)),
  removeProfile: writes('manager', 'DELETE', '/import-profiles/{profileId}', 'Forget a saved way of reading')
    .input(z.object({ profileId: recordId }))
    .output(z.object({ id: recordId })),
  sample: reads(
    'viewer',
    '/sample',
    'Whether the sample company is loaded, or how far its loading is',
  ).output(sampleState),
  loadSample: writes('admin', 'POST', '/sample', 'Load the sample company').output(sampleState),
  removeSample: writes(
    'admin',
    'DELETE',
    '/sample',
    'Remove the sample company and everything that came with it',
  ).output(sampleState),
}
