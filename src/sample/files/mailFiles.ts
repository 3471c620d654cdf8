import type { SampleMail } from '../facts.ts'
import type { SampleCompany } from '../sampleCompany.ts'
import type { Minute } from '../types.ts'
import { base64Lines, bytesIn, encodedHeader, mailbox, type MailCharset, quotedPrintable } from './mime.ts'

interface MailFile {
  path: string
  bytes: Uint8Array
}

/** Copies of messages as a second mailbox holds them: the same Message-ID in another file. */
const COPIES = 2

/** Each message as a file of RFC 5322, and two of them once more. */
export function mailFiles({ mails }: SampleCompany): MailFile[] {
  const files = mails.map((mail, index) => ({
    path: `mail/${String(index + 1).padStart(3, '0')}.eml`,
    bytes: Buffer.from(messageText(mail, index), 'latin1'),
  }))
  const copies = files
    .slice(0, COPIES)
    .map((file) => ({ ...file, path: file.path.replace('.eml', '-copy.eml') }))
  return [...files, ...copies]
}

/** Old programs write their own character set, newer ones UTF-8. */
function charsetFor(mail: SampleMail, index: number): MailCharset {
  if (index % 4 !== 0) return 'utf-8'
  if (mail.language === 'ru') return 'koi8-r'
  return mail.language === 'el' ? 'windows-1253' : 'utf-8'
}

function messageText(mail: SampleMail, index: number): string {
  const charset = charsetFor(mail, index)
  const headers = [
    `Message-ID: ${mail.messageId}`,
    `Date: ${mailDate(mail.sentAt, mail.language)}`,
    `From: ${mailbox(mail.sender, charset)}`,
    `To: ${mailbox(mail.recipient, charset)}`,
    `Subject: ${encodedHeader(mail.subject, charset)}`,
    ...(mail.inReplyTo === null ? [] : [`In-Reply-To: ${mail.inReplyTo}`]),
    ...(mail.references.length === 0 ? [] : [`References: ${mail.references.join('\r\n ')}`]),
    'MIME-Version: 1.0',
  ]
  const body =
    mail.language === 'en' && index % 3 === 0 ? alternativeBody(mail, index) : plainBody(mail, charset, index)
  return `${headers.join('\r\n')}\r\n${body}\r\n`
}

function plainBody(mail: SampleMail, charset: MailCharset, index: number): string {
  if (charset === 'utf-8' && index % 2 === 0)
    return part('text/plain', charset, 'quoted-printable', quotedPrintable(mail.text))
  const text = mail.text.replaceAll('\n', '\r\n')
  return part('text/plain', charset, 'base64', base64Lines(bytesIn(text, charset)))
}

/** Text and HTML side by side, as most programs send it. */
function alternativeBody(mail: SampleMail, index: number): string {
  const boundary = `=_part_${index + 1}`
  const html = `<html><body><p>${mail.text.replace('\n\n', '</p><p>')}</p></body></html>`
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    part('text/plain', 'utf-8', 'quoted-printable', quotedPrintable(mail.text)),
    `--${boundary}`,
    part('text/html', 'utf-8', 'quoted-printable', quotedPrintable(html)),
    `--${boundary}--`,
  ].join('\r\n')
}

function part(type: string, charset: MailCharset, encoding: string, content: string): string {
  return `Content-Type: ${type}; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}`
}

/** The date header in the zone of the language: Moscow for Russian, Athens in winter time for the others. */
function mailDate(minute: Minute, language: SampleMail['language']): string {
  const [weekday, day, month, year, time] = new Date(`${minute}:00Z`).toUTCString().split(' ')
  return `${weekday} ${day} ${month} ${year} ${time} ${language === 'ru' ? '+0300' : '+0200'}`
}
