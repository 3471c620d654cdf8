/** A person as a message names one. The address is folded (see foldAddress). */
export interface MailPerson {
  name: string | null
  address: string
}

export interface MailAttachment {
  name: string | null
  mediaType: string
  sizeBytes: number
}

/** A recipient whom a report of delivery names as not reached, with the status code of RFC 3463 ('5.1.1') where it says one. */
export interface FailedRecipient {
  address: string
  status: string | null
}

/** What the headers tell about who, or what, wrote a message. */
export interface MailMarks {
  autoSubmitted: string | null
  /** X-Autoreply, X-Autorespond or X-Auto-Response-Suppress stand in the headers, or Precedence says auto_reply. */
  isAutoReply: boolean
  precedence: string | null
  listId: string | null
  listUnsubscribe: string | null
  /** '' where the return path is empty (<>), null where none is given. */
  returnPath: string | null
  /** The report-type of a multipart/report: 'delivery-status', 'disposition-notification' … */
  reportType: string | null
}

/** One message as it was read, in one shape whatever file or mailbox it came from. */
export interface MailMessage {
  /** Message-ID without its brackets; null where the message has none. */
  messageKey: string | null
  replyKey: string | null
  /** Message-IDs of the conversation so far, oldest first. */
  referenceKeys: string[]
  /** ISO instant in UTC; null where neither a date nor a way-stamp can be read. */
  sentAt: string | null
  from: MailPerson | null
  to: MailPerson[]
  cc: MailPerson[]
  bcc: MailPerson[]
  subject: string | null
  /** Plain text, also where only HTML was sent. */
  text: string
  marks: MailMarks
  attachments: MailAttachment[]
  failed: FailedRecipient[]
  sizeBytes: number
  /** What had to be guessed or left out on the way: 'charsetGuessed', 'cut'. */
  remarks: MailRemark[]
}

export type MailRemark = 'charsetGuessed' | 'cut'
/** Who or what wrote a message: a person, a program answering, a report that it did not arrive, a mailing. */
export type MailNature = 'person' | 'auto' | 'bounce' | 'bulk'
export type MailDirection = 'in' | 'out' | 'internal' | 'other'
/** Who may read the text: nobody (it is not kept), those on the message, all who may see the account. */
export const mailPrivacies = ['headers', 'participants', 'team'] as const
export type MailPrivacy = (typeof mailPrivacies)[number]

/** Everybody a message was sent to. */
export function recipientsOf({ to, cc, bcc }: Pick<MailMessage, 'to' | 'cc' | 'bcc'>): MailPerson[] {
  return [...to, ...cc, ...bcc]
}
