import { z } from 'zod'
import { mailPrivacies } from '../../../core/mail/message.ts'
import { plainDate, reads, recordId, writes } from '../../../platform/contract.ts'

/** What kept a mailbox from being read. Sentences stand under mailboxes.problem. */
const problem = z.object({ code: z.string(), params: z.record(z.string(), z.string()) })
const folder = z.string().trim().min(1).max(500)
const connection = {
  host: z.string().trim().min(1).max(253),
  port: z.number().int().min(1).max(65_535),
  /** TLS from the first byte; otherwise the connection is upgraded before anything secret is said. */
  secure: z.boolean(),
  username: z.string().trim().min(1).max(254),
}
const kept = {
  name: z.string().trim().min(1).max(200),
  address: z.email().max(254),
  ...connection,
  /** Empty for all but spam, trash and drafts. */
  folders: z.array(folder).max(200),
  /** Older mail is left where it is; null for all there is. */
  readSince: plainDate.nullable(),
  privacy: z.enum(mailPrivacies),
}
const secret = z.string().min(1).max(1000)
const mailbox = z.object({
  id: recordId,
  ...kept,
  version: z.number().int(),
  paused: z.boolean(),
  /** Being read at this moment. */
  reading: z.boolean(),
  polledAt: z.iso.datetime().nullable(),
  problem: problem.extend({ since: z.iso.datetime() }).nullable(),
  /** What came of its messages so far. */
  counts: z.object({
    read: z.number().int(),
    interactions: z.number().int(),
    unmatched: z.record(z.string(), z.number().int()),
    failed: z.number().int(),
  }),
  /** The last messages that could not be read: where they lie and why. */
  troubles: z.array(z.object({ folder: z.string(), uid: z.number().int(), reason: z.string() })),
  createdBy: z.string().nullable(),
  createdAt: z.iso.datetime(),
})
const ofMailbox = z.object({ mailboxId: recordId })

export const mailboxSettingsContract = {
  list: reads('head', '/mailboxes', 'Mailboxes that are read, with how that goes').output(z.array(mailbox)),
  create: writes('head', 'POST', '/mailboxes', 'Read a mailbox from now on')
    .input(z.object({ ...kept, secret }))
    .output(mailbox),
  update: writes(
    'head',
    'PATCH',
    '/mailboxes/{mailboxId}',
    'Change a mailbox; a stricter privacy holds for all of it',
  )
    .input(
      ofMailbox.extend({
        ...z.object(kept).partial().shape,
        secret: secret.optional(),
        version: z.number().int(),
      }),
    )
    .output(mailbox),
  pause: writes('head', 'PUT', '/mailboxes/{mailboxId}/pause', 'Stop reading a mailbox for a while, or go on')
    .input(ofMailbox.extend({ paused: z.boolean() }))
    .output(mailbox),
  poll: writes(
    'head',
    'POST',
    '/mailboxes/{mailboxId}/poll',
    'Look for new mail now instead of within five minutes',
  )
    .input(ofMailbox)
    .output(mailbox),
  remove: writes('head', 'DELETE', '/mailboxes/{mailboxId}', 'Read a mailbox no longer')
    .input(
      ofMailbox.extend({
        /** Takes out of the history what came by this mailbox alone. */
        withMail: z.preprocess((value) => value === true || value === 'true', z.boolean()).default(false),
      }),
    )
    .output(z.object({ id: recordId, messages: z.number().int() })),
  test: writes('head', 'POST', '/mailboxes/test', 'Try a connection to a mailbox; nothing is kept')
    .input(
      z.object({
        ...connection,
        folders: z.array(folder).max(200).default([]),
        /** Left out for the one that is kept of a mailbox. */
        secret: secret.optional(),
        mailboxId: recordId.optional(),
      }),
    )
    .output(
      z.object({
        problem: problem.nullable(),
        folders: z.array(z.object({ path: z.string(), messages: z.number().int(), isRead: z.boolean() })),
      }),
    ),
}
