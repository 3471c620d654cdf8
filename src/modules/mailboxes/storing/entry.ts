import { hash } from 'node:crypto'
import { isRequest } from '../../../core/mail/isRequest.ts'
import { type MailMessage, type MailNature, recipientsOf } from '../../../core/mail/message.ts'
import { natureOf } from '../../../core/mail/nature.ts'
import { ownPart } from '../../../core/mail/quoted.ts'
import { readSignature, type Signature } from '../../../core/mail/signature.ts'
import { uuidOf } from '../../../platform/identifiers.ts'

/** A message with all that can be told from it alone. */
export interface Entry {
  id: string
  /** Its Message-ID, or a key made of its content where it has none. */
  key: string
  message: MailMessage & { sentAt: string }
  nature: MailNature
  isRequest: boolean
  signature: Signature | null
  /** The number of the message in its file. */
  row: number
}

/** The same message has the same id wherever and however often it comes in. */
export function entryOf(message: MailMessage & { sentAt: string }, row: number): Entry {
  const key = message.messageKey ?? contentKey(message)
  const nature = natureOf(message)
  const own = nature === 'person' ? ownPart(message.text).text : ''
  return {
    id: uuidOf(key),
    key,
    message,
    nature,
    isRequest: nature === 'person' && isRequest(`${message.subject ?? ''}\n${own}`),
    signature: nature === 'person' ? readSignature(own, message.from?.name ?? null) : null,
    row,
  }
}

function contentKey(message: MailMessage & { sentAt: string }): string {
  const people = [message.from, ...recipientsOf(message)].map((one) => one?.address ?? '')
  return `sha256:${hash('sha256', [message.sentAt, ...people, message.subject ?? '', message.text].join('\u0000'), 'hex')}`
}
