import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MailMessage } from '../../core/mail/message.ts'
import { natureOf } from '../../core/mail/nature.ts'
import { mboxMessages } from '../../platform/mail/mbox.ts'
import { parseMail } from '../../platform/mail/parse.ts'
import { generateSample } from '../generate.ts'
import { mailboxFile, mailFiles, SINGLE_MAILS } from './mailFiles.ts'
import { bytesIn, encodedHeader, quotedPrintable } from './mime.ts'

const sample = generateSample({ seed: 1, asOf: '2026-06-30' })
const single = mailFiles(sample).map(({ bytes }) => Buffer.from(bytes).toString('latin1'))
const mailbox = Buffer.from(mailboxFile(sample).bytes)

/** The text of encoded words, as RFC 2047 says it is read. */
function decodedHeader(header: string): string {
  const joined = header.replace(/\?=\s+=\?/g, '?==?')
  return joined.replace(/=\?([^?]+)\?B\?([^?]*)\?=/g, (_, charset: string, base64: string) =>
    new TextDecoder(charset).decode(Buffer.from(base64, 'base64')),
  )
}

async function* chunks() {
  yield mailbox
}

describe('mails of the sample company', () => {
  it('are plain ASCII in short lines that end as RFC 5322 says', () => {
    for (const text of single) {
      expect(/^[\x20-\x7e\r\n]*$/.test(text)).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
    }
    expect(mailbox.includes('\r')).toBe(false)
  })

  it('say in the mailbox what was written, whoever reads it and in whatever letters', async () => {
    const read: MailMessage[] = []
    for await (const raw of mboxMessages(chunks())) read.push(await parseMail(raw))
    const written = sample.mails.slice(0, -SINGLE_MAILS)
    expect(read).toHaveLength(written.length)
    expect(read.filter(({ remarks }) => remarks.length > 0)).toEqual([])
    read.forEach((message, place) => {
      const mail = written[place]!
      expect(message).toMatchObject({
        messageKey: mail.messageId.slice(1, -1),
        replyKey: mail.inReplyTo?.slice(1, -1) ?? null,
        sentAt: `${mail.sentAt}:00.000Z`,
        from: { name: mail.sender.name || null, address: mail.sender.email },
        subject: mail.subject,
      })
      expect([...message.to, ...message.cc].map(({ address }) => address)).toEqual(
        [mail.recipient, ...mail.copies].map(({ email }) => email),
      )
      expect(message.text.replaceAll('\r\n', '\n').trim()).toBe(mail.text)
      expect(natureOf(message)).toBe(mail.nature)
      const failed = mail.failed ? [{ address: mail.failed.email, status: mail.failed.status }] : []
      expect(message.failed).toEqual(failed)
    })
  })

  it('come in old and new character sets, with and without HTML', () => {
    const all = mailbox.toString('latin1')
    const charsets = ['koi8-r', 'windows-1251', 'windows-1253', 'iso-8859-7', 'iso-8859-1', 'utf-8']
    for (const charset of charsets) expect(all).toContain(`charset=${charset}`)
    for (const mark of ['multipart/alternative', 'multipart/report', '=?windows-1251?B?', 'List-Unsubscribe'])
      expect(all).toContain(mark)
  })
})

describe('encoding of headers and bodies', () => {
  it('gives any text back, in words of at most 75 characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', 'й', 'π', '€', 'ё', ',', 'ü', '😀') }),
        (text) => {
          const header = encodedHeader(text, 'utf-8')
          expect(decodedHeader(header)).toBe(text)
          const words = header === text ? [] : header.split('\r\n ')
          expect(words.filter((word) => word.length > 75)).toEqual([])
        },
      ),
    )
  })

  it('gives a quoted-printable text back, in lines of at most 76 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '=', ' ', '\n', 'й', 'π', '😀') }), (text) => {
        const encoded = quotedPrintable(text)
        const bytes = encoded
          .replaceAll('=\r\n', '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        expect(Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')).toBe(text)
        for (const line of encoded.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
      }),
    )
  })

  it('writes Russian in koi8-r', () => {
    expect([...bytesIn('Да', 'koi8-r')]).toEqual([0xe4, 0xc1])
  })
})
