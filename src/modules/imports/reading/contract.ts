import { z } from 'zod'
import { kindNames } from '../../../core/tabular/kinds/kind.ts'
import { recordId } from '../../../platform/contract.ts'

/** A person's word on how a file is to be read; the same shape as the map files of the guide and as a saved profile. */
export const importMap = z.strictObject({
  kind: z.enum(kindNames).optional(),
  sheet: z.string().max(200).optional(),
  headerRow: z.number().int().min(1).max(10_000).optional(),
  columns: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1).max(5)])).optional(),
  constants: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  decimal: z.enum([',', '.']).optional(),
  ignore: z.array(z.string()).max(500).optional(),
})
export const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
export const readOptions = z.object({
  fileId: recordId,
  kind: z.enum(kindNames).optional(),
  profile: z.string().max(200).optional(),
  map: importMap.optional(),
  encoding: z.string().max(40).optional(),
  separator: z.string().max(3).optional(),
})
/** What a reader's language makes a sentence of. */
export const coded = z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) })
export const inspection = z.object({
  fileName: z.string(),
  sizeBytes: z.number().int(),
  format: z.enum(['csv', 'tsv', 'xlsx']),
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  kind: z.enum(kindNames),
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
