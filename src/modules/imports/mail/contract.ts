import { z } from 'zod'

/** What came of messages; the sums count messages, `interactions` what stands at accounts. */
export const mailResult = z.object({
  file: z.string(),
  kind: z.literal('mail'),
  messages: z.object({
    read: z.number().int(),
    new: z.number().int(),
    same: z.number().int(),
    failed: z.number().int(),
  }),
  interactions: z.number().int(),
  /** Accounts that got something; null where they are too many to name. */
  accounts: z.number().int().nullable(),
  matched: z.object({ contact: z.number().int(), domain: z.number().int() }),
  /** Messages that stand at no account, by reason. */
  unmatched: z.record(z.string(), z.number().int()),
  threads: z.number().int(),
  proposals: z.number().int(),
  problems: z.array(z.object({ message: z.string(), reason: z.string() })),
  skipFile: z.string().nullable(),
  doubts: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) })),
})
export type MailResult = z.infer<typeof mailResult>
