import { z } from 'zod'

/** Why an undo leaves a row as it is. */
export const keptReasons = ['changedByPerson', 'changedByFile', 'merged', 'inUse'] as const
export type KeptReason = (typeof keptReasons)[number]

/** A row an undo leaves as it is. */
export const keptRow = z.object({
  table: z.string(),
  label: z.string(),
  row: z.number().int().nullable(),
  why: z.enum(keptReasons),
  /** The later file that changed the row; null where none did. */
  file: z.string().nullable(),
})
export type Kept = z.infer<typeof keptRow>

/** What came of an undo: how many rows went, stand again as before, and stayed, with the first of those. */
export const undone = z.object({
  removed: z.number().int(),
  restored: z.number().int(),
  kept: z.array(keptRow),
  keptCount: z.number().int(),
})
export type Undone = z.infer<typeof undone>
