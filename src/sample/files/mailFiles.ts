import type { SampleCompany } from '../sampleCompany.ts'
import type { SampleMail } from '../facts.ts'
import { messageText } from './mailText.ts'

interface MailFile {
  path: string
  bytes: Uint8Array
}

/** The latest letters lie in a folder of single messages, as somebody drags them out of a mailbox. */
export const SINGLE_MAILS = 40
/** Letters of the mailbox that lie in the folder too: the same Message-ID in another file. */
export const COPIES = 2

/** The mailbox of two years as one file: all letters but the latest. */
export function mailboxFile({ mails }: SampleCompany): MailFile {
  const entries = mails.slice(0, -SINGLE_MAILS).map((mail, index) => entryOf(mail, index))
  return { path: 'mail.mbox', bytes: Buffer.from(entries.join(''), 'latin1') }
}

/** A message between the separators of an mbox: lines end with LF, and none but the separator begins with "From ". */
function entryOf(mail: SampleMail, index: number): string {
  const [weekday, day, month, year, time] = new Date(`${mail.sentAt}:00Z`).toUTCString().split(' ')
  const stamp = `${weekday!.slice(0, 3)} ${month} ${day} ${time} ${year}`
  const body = messageText(mail, index)
    .replaceAll('\r\n', '\n')
    .replace(/^(>*From )/gm, '>$1')
  return `From ${mail.sender.email} ${stamp}\n${body}\n`
}

/** The latest letters, each a file of RFC 5322, with two of the mailbox once more. */
export function mailFiles({ mails }: SampleCompany): MailFile[] {
  const latest = mails.slice(-SINGLE_MAILS - COPIES)
  return latest.map((mail, index) => ({
    path: `mail/${String(index + 1).padStart(3, '0')}.eml`,
    bytes: Buffer.from(messageText(mail, mails.length - latest.length + index), 'latin1'),
  }))
}
