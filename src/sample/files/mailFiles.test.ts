import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateSample } from '../generate.ts'
import { mailFiles } from './mailFiles.ts'
import { bytesIn, encodedHeader, quotedPrintable } from './mime.ts'

const sample = generateSample({ seed: 1, asOf: '2026-06-30' })
const texts = mailFiles(sample).map(({ bytes }) => Buffer.from(bytes).toString('latin1'))

/** The text of encoded words, as RFC 2047 says it is read. */
function decodedHeader(header: string): string {
  const joined = header.replace(/\?=\s+=\?/g, '?==?')
  return joined.replace(/=\?([^?]+)\?B\?([^?]*)\?=/g, (_, charset: string, base64: string) =>
    new TextDecoder(charset).decode(Buffer.from(base64, 'base64')),
  )
}

function headersOf(text: string): Map<string, string> {
  const head = text.slice(0, text.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return new Map(
    head.split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
}

describe('mails of the sample company', () => {
  it('are plain ASCII in short lines that end as RFC 5322 says', () => {
    for (const text of texts) {
      expect(/^[\x20-\x7e\r\n]*$/.test(text)).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
    }
  })

  it('carry subject, people and threads in their headers', () => {
    sample.mails.forEach((mail, index) => {
      const headers = headersOf(texts[index]!)
      expect(decodedHeader(headers.get('Subject')!)).toBe(mail.subject)
      expect(decodedHeader(headers.get('From')!)).toContain(mail.sender.name)
      expect(headers.get('To')).toContain(`<${mail.recipient.email}>`)
      expect(headers.get('In-Reply-To') ?? null).toBe(mail.inReplyTo)
      expect(new Date(headers.get('Date')!).getTime()).not.toBeNaN()
    })
  })

  it('answer mails that were sent before', () => {
    const sentAt = new Map(sample.mails.map((mail) => [mail.messageId, mail.sentAt]))
    const answers = sample.mails.filter((mail) => mail.inReplyTo !== null)
    expect(answers.length).toBeGreaterThan(40)
    for (const mail of answers) expect(sentAt.get(mail.inReplyTo!)! < mail.sentAt).toBe(true)
  })

  it('speak of no order that was not yet placed, and leave no gap unfilled', () => {
    const ordered = new Map(sample.orders.map((order) => [order.number, order.orderedOn]))
    for (const mail of sample.mails) {
      const order = /(?:МН|AB|ΠΑΡ)-\d+/u.exec(mail.subject + mail.text)?.[0]
      const orderedOn = order === undefined ? sample.firstDay : ordered.get(order)!
      expect(orderedOn <= mail.sentAt.slice(0, 10)).toBe(true)
      expect(mail.subject + mail.text).not.toContain('{')
    }
  })

  it('come in old and new character sets, with and without HTML', () => {
    const all = texts.join('\n')
    for (const mark of ['charset=koi8-r', 'charset=windows-1253', 'charset=utf-8', 'multipart/alternative']) {
      expect(all).toContain(mark)
    }
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
