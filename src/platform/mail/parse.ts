import PostalMime, { type Address, type Email } from 'postal-mime'
import { foldAddress } from '../../core/mail/address.ts'
import type { MailMarks, MailMessage, MailPerson } from '../../core/mail/message.ts'
import { decodedByGuess, isMisread, withReadableHead, withReversibleLabels } from './charset.ts'
import { htmlText } from './htmlText.ts'
import { MAIL_LIMITS } from './limits.ts'
import { MailProblem } from './problem.ts'
import type { RawMail } from './rawMail.ts'
import { failedIn } from './report.ts'
import { sentAtOf } from './sentAt.ts'

const options = { maxNestingDepth: MAIL_LIMITS.depth, maxRfc822NestingDepth: 5 }
const MOST_PEOPLE = 500

/** Reads one message. Throws MailProblem where nothing sensible can be made of it. */
export async function parseMail(raw: RawMail): Promise<MailMessage> {
  if (raw.bytes.toString('latin1', 0, 4096).trim() === '') throw new MailProblem('mailEmpty')
  const { bytes, isGuessed } = await withReadableHead(raw.bytes)
  const email = await parsed(bytes)
  if (email.headers.length === 0) throw new MailProblem('mailNotOne')
  const isTextGuessed = isMisread(bytes, email)
  const text = isTextGuessed ? await guessedText(bytes) : textOf(email)
  return {
    ...headersOf(email),
    sentAt: sentAtOf(email, raw.arrivedAt),
    text: clean(text).slice(0, MAIL_LIMITS.textChars),
    marks: marksOf(email),
    attachments: email.attachments.slice(0, 200).map(({ filename, mimeType, content }) => ({
      name: filename === null ? null : clean(filename).slice(0, 300),
      mediaType: clean(mimeType).slice(0, 100),
      sizeBytes: typeof content === 'string' ? content.length : content.byteLength,
    })),
    failed: failedIn(email),
    sizeBytes: raw.sizeBytes,
    remarks: [
      ...(isGuessed || isTextGuessed ? ['charsetGuessed' as const] : []),
      ...(raw.isCut ? ['cut' as const] : []),
    ],
  }
}

async function parsed(bytes: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, options)
  } catch (error) {
    const isDeep = error instanceof Error && /nesting depth/i.test(error.message)
    throw new MailProblem(isDeep ? 'mailTooDeep' : 'mailDamaged', { cause: error })
  }
}

function textOf({ text, html }: Pick<Email, 'text' | 'html'>): string {
  if (text !== undefined && text.trim() !== '') return text
  return html === undefined ? '' : htmlText(html)
}

async function guessedText(bytes: Buffer): Promise<string> {
  const { text, html } = await parsed(withReversibleLabels(bytes))
  if (text !== undefined && text.trim() !== '') return decodedByGuess(text)
  return html === undefined ? '' : htmlText(await decodedByGuess(html))
}

function headersOf(email: Email) {
  const references = keysIn(email.references).slice(-100)
  return {
    messageKey: keysIn(email.messageId)[0] ?? null,
    replyKey: keysIn(email.inReplyTo)[0] ?? null,
    referenceKeys: references,
    from:
      peopleOf(email.from === undefined ? [] : [email.from])[0] ??
      peopleOf(email.sender ? [email.sender] : [])[0] ??
      null,
    to: peopleOf(email.to ?? []),
    cc: peopleOf(email.cc ?? []),
    bcc: peopleOf(email.bcc ?? []),
    subject:
      email.subject === undefined
        ? null
        : clean(email.subject).replace(/\s+/g, ' ').trim().slice(0, 1000) || null,
  }
}

/** Message-IDs without brackets; where a program left them out, whatever stands there. */
function keysIn(header: string | undefined): string[] {
  const text = clean(header ?? '').slice(0, 20_000)
  const bracketed = [...text.matchAll(/<([^<>\s]{1,500})>/g)].map(([, key]) => key!)
  if (bracketed.length > 0) return [...new Set(bracketed)]
  return text.trim() === '' ? [] : [text.trim().split(/\s+/)[0]!.slice(0, 500)]
}

function peopleOf(addresses: readonly Address[]): MailPerson[] {
  const people: MailPerson[] = []
  for (const one of addresses.slice(0, MOST_PEOPLE))
    for (const { name, address } of one.group ?? [one]) {
      const folded = foldAddress(address ?? '')
      if (folded !== null) people.push({ name: personName(name, folded), address: folded })
    }
  return people
}

/** Programs put the address where the name belongs; that is no name. */
function personName(written: string, address: string): string | null {
  const name = clean(written)
    .replace(/^['"\s]+|['"\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 200)
  return name === '' || name.toLowerCase() === address ? null : name
}

function marksOf(email: Email): MailMarks {
  const header = (key: string) => email.headers.find((one) => one.key === key)?.value ?? null
  const path = header('return-path')
  const type = header('content-type') ?? ''
  const isAutoReply =
    ['x-autoreply', 'x-autorespond', 'x-autoresponder'].some((key) => header(key) !== null) ||
    /auto_reply/i.test(header('precedence') ?? '')
  return {
    autoSubmitted: header('auto-submitted'),
    isAutoReply,
    precedence: header('precedence'),
    listId: header('list-id'),
    listUnsubscribe: header('list-unsubscribe'),
    returnPath: path === null ? null : path.replace(/[<>\s]/g, ''),
    reportType: /^multipart\/report/i.test(type.trim())
      ? (/report-type\s*=\s*"?([\w-]+)/i.exec(type)?.[1]?.toLowerCase() ?? 'delivery-status')
      : null,
  }
}

/** PostgreSQL keeps no NUL, and JSON no half of a pair. */
function clean(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}
