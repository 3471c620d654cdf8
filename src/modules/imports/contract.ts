import { z } from 'zod'
import { mailPrivacies } from '../../core/mail/message.ts'
import { offset, pageSize, reads, recordId, writes } from '../../platform/contract.ts'
import { profile } from './profiles/contract.ts'
import { inspection, readOptions } from './reading/contract.ts'
import { importKinds, importRecord } from './run/contract.ts'
import { sampleState } from './sample/contract.ts'
import { skipList } from './skips/contract.ts'
import { undone } from './undo/contract.ts'

/** How values of the file meet what stands already. Facts are always overwritten by a newer reading of the same fact. */
export const writeRule = z.enum(['never', 'ifEmpty', 'overwrite'])
const importId = z.object({ importId: recordId })
const difference = z.object({
  row: z.number().int().nullable(),
  account: z.string().nullable(),
  type: z.enum(['new', 'changed']),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
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
    .output(skipList),
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
    .output(undone.extend({ import: importRecord })),
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
