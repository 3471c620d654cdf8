import type { SampleMail } from '../facts.ts'
import type { LetterLanguage } from '../types.ts'
import {
  base64Lines,
  bytesIn,
  encodedHeader,
  isIn,
  mailbox,
  type MailCharset,
  quotedPrintable,
} from './mime.ts'

/** Character sets in which letters of a language come beside UTF-8. */
const oldCharsets: Record<LetterLanguage, readonly MailCharset[]> = {
  en: ['iso-8859-1'],
  de: ['iso-8859-1'],
  ru: ['windows-1251', 'koi8-r'],
  el: ['iso-8859-7', 'windows-1253'],
}

/** Old programs write a character set of their own, newer ones UTF-8. */
function charsetFor({ language, subject, text, sender, recipient }: SampleMail, index: number): MailCharset {
  if (index % 3 !== 0) return 'utf-8'
  const old = oldCharsets[language]
  const charset = old[Math.floor(index / 3) % old.length]!
  return isIn(subject + text + sender.name + recipient.name, charset) ? charset : 'utf-8'
}

/** A message as RFC 5322 writes it: plain ASCII in lines that end with CR and LF. `index` varies its form. */
export function messageText(mail: SampleMail, index: number): string {
  const charset = charsetFor(mail, index)
  const headers = [
    `Message-ID: ${mail.messageId}`,
    `Date: ${dateHeader(mail)}`,
    `From: ${mailbox(mail.sender, charset)}`,
    `To: ${mailbox(mail.recipient, charset)}`,
    ...(mail.copies.length === 0
      ? []
      : [`Cc: ${mail.copies.map((one) => mailbox(one, 'utf-8')).join(',\r\n ')}`]),
    `Subject: ${encodedHeader(mail.subject, charset)}`,
    ...(mail.inReplyTo === null ? [] : [`In-Reply-To: ${mail.inReplyTo}`]),
    ...(mail.references.length === 0 ? [] : [`References: ${mail.references.join('\r\n ')}`]),
    ...marksOf(mail),
    'MIME-Version: 1.0',
  ]
  return `${headers.join('\r\n')}\r\n${bodyOf(mail, charset, index)}\r\n`
}

function marksOf({ nature }: SampleMail): string[] {
  if (nature === 'auto') return ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All']
  if (nature === 'bounce') return ['Auto-Submitted: auto-replied', 'Return-Path: <>']
  return nature === 'bulk' ? ['List-Unsubscribe: <https://lists.example/leave>', 'Precedence: bulk'] : []
}

function bodyOf(mail: SampleMail, charset: MailCharset, index: number): string {
  if (mail.failed !== null) return reportBody(mail, index)
  return mail.language === 'en' && index % 4 === 0
    ? alternativeBody(mail, index)
    : plainBody(mail, charset, index)
}

function plainBody(mail: SampleMail, charset: MailCharset, index: number): string {
  if (charset === 'utf-8' && index % 2 === 0)
    return part('text/plain', charset, 'quoted-printable', quotedPrintable(mail.text))
  const text = mail.text.replaceAll('\n', '\r\n')
  return part('text/plain', charset, 'base64', base64Lines(bytesIn(text, charset)))
}

/** Text and HTML side by side, as most programs send it. */
function alternativeBody(mail: SampleMail, index: number): string {
  const html = `<html><body><p>${mail.text.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p></body></html>`
  return multipart('multipart/alternative', `=_part_${index + 1}`, [
    part('text/plain', 'utf-8', 'quoted-printable', quotedPrintable(mail.text)),
    part('text/html', 'utf-8', 'quoted-printable', quotedPrintable(html)),
  ])
}

/** A report of delivery of RFC 3464. */
function reportBody({ text, failed }: SampleMail, index: number): string {
  const { email, status } = failed!
  const fields = [`Final-Recipient: rfc822; ${email}`, 'Action: failed', `Status: ${status}`]
  const report = `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n${fields.join('\r\n')}\r\n`
  return multipart('multipart/report; report-type=delivery-status', `=_report_${index + 1}`, [
    part('text/plain', 'utf-8', 'quoted-printable', quotedPrintable(text)),
    report,
  ])
}

function multipart(type: string, boundary: string, parts: readonly string[]): string {
  const inside = parts.flatMap((one) => [`--${boundary}`, one])
  return [`Content-Type: ${type}; boundary="${boundary}"`, '', ...inside, `--${boundary}--`].join('\r\n')
}

function part(type: string, charset: MailCharset, encoding: string, content: string): string {
  return `Content-Type: ${type}; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}`
}

/** The date header by the writer's own clock. */
function dateHeader({ sentAt, zoneMinutes }: SampleMail): string {
  const local = new Date(Date.parse(`${sentAt}:00Z`) + zoneMinutes * 60_000)
  const [weekday, day, month, year, time] = local.toUTCString().split(' ')
  const hours = String(Math.floor(Math.abs(zoneMinutes) / 60)).padStart(2, '0')
  return `${weekday} ${day} ${month} ${year} ${time} ${zoneMinutes < 0 ? '-' : '+'}${hours}00`
}
