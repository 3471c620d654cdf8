import { z } from 'zod'
import { keptRow } from '../undo/contract.ts'

export const sampleState = z.object({
  loaded: z.boolean(),
  loading: z.boolean(),
  done: z.number().int(),
  of: z.number().int(),
  label: z.string().nullable(),
  /** After a removal: what people changed since and so stayed. */
  kept: z.array(keptRow),
})
