import { z } from 'zod'
import { cell } from '../reading/contract.ts'

/** Rows that could not be read, each with the cells that are to blame. */
export const skipList = z.object({
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
})
