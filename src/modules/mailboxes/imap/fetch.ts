import type { FetchMessageObject, ImapFlow, MessageStructureObject } from 'imapflow'
import type { MailAttachment, MailPrivacy } from '../../../core/mail/message.ts'
import { MAIL_LIMITS } from '../../../platform/mail/limits.ts'
import { parseMail } from '../../../platform/mail/parse.ts'
import { MailProblem } from '../../../platform/mail/problem.ts'
import { type Entry, entryOf } from '../storing/entry.ts'

export interface Fetched {
  entries: Entry[]
  unreadable: { uid: number; reason: string }[]
}

/**
 * Messages of the open folder by their numbers. Of a large one only the beginning comes, and its attachments are known from
 * what the server says of them; where texts are not kept, they are not even fetched. One bad message spoils no other.
 */
export async function fetchMessages(
  client: ImapFlow,
  uids: readonly number[],
  privacy: MailPrivacy,
): Promise<Fetched> {
  const what =
    privacy === 'headers'
      ? { headers: true as const }
      : { bodyStructure: true as const, source: { start: 0, maxLength: MAIL_LIMITS.cutBytes } }
  const fetched: Fetched = { entries: [], unreadable: [] }
  const all = client.fetch([...uids], { uid: true, size: true, internalDate: true, ...what }, { uid: true })
  for await (const one of all) {
    const read = await readOne(one)
    if ('reason' in read) fetched.unreadable.push({ uid: one.uid, reason: read.reason })
    else fetched.entries.push(read.entry)
  }
  return fetched
}

async function readOne(one: FetchMessageObject): Promise<{ entry: Entry } | { reason: string }> {
  const bytes = one.source ?? one.headers ?? Buffer.alloc(0)
  const sizeBytes = one.size ?? bytes.length
  const isCut = one.source !== undefined && sizeBytes > bytes.length
  const arrivedAt = one.internalDate === undefined ? null : new Date(one.internalDate).toUTCString()
  try {
    const message = await parseMail({ place: String(one.uid), bytes, sizeBytes, isCut, arrivedAt })
    const { sentAt } = message
    if (sentAt === null) return { reason: 'mailNoDate' }
    const attachments = isCut && one.bodyStructure ? attachmentsIn(one.bodyStructure) : message.attachments
    return { entry: entryOf({ ...message, attachments, sentAt }, 0) }
  } catch (error) {
    // One bad message is one line of the report, whatever it did to the reader.
    return { reason: error instanceof MailProblem ? error.code : 'mailDamaged' }
  }
}

const mostAttachments = 200

/** The attached files of a message as its server lists its parts; sizes are those of the letter's encoding, brought back. */
export function attachmentsIn(structure: MessageStructureObject): MailAttachment[] {
  const found: MailAttachment[] = []
  const look = (node: MessageStructureObject): void => {
    if (found.length >= mostAttachments) return
    for (const child of node.childNodes ?? []) look(child)
    const name = node.dispositionParameters?.filename ?? node.parameters?.name ?? null
    const isFile = node.disposition === 'attachment' || (name !== null && !node.childNodes)
    if (!isFile) return
    const share = node.encoding?.toLowerCase() === 'base64' ? 0.73 : 1
    found.push({
      name: name?.slice(0, 300) ?? null,
      mediaType: node.type.slice(0, 100),
      sizeBytes: Math.round((node.size ?? 0) * share),
    })
  }
  look(structure)
  return found
}
