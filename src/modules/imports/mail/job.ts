import type { MailPrivacy } from '../../../core/mail/message.ts'
import type { Actor } from '../../../platform/context.ts'

/** Everything an import of mail needs, as plain data, so that a worker thread can be given it. */
export interface MailJob {
  importId: string
  databaseUrl: string
  filePath: string
  fileName: string
  now: Date
  dryRun: boolean
  privacy: MailPrivacy
  actor: Actor
}
