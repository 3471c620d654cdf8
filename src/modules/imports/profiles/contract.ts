import { z } from 'zod'
import { kindNames } from '../../../core/tabular/kinds/kind.ts'
import { recordId } from '../../../platform/contract.ts'
import { importMap } from '../reading/contract.ts'

export const profile = z.object({
  id: recordId,
  name: z.string(),
  kind: z.enum(kindNames),
  map: importMap,
  usedAt: z.iso.datetime().nullable(),
  /** Whether the caller may give it another meaning or forget it. */
  mayChange: z.boolean(),
})
