import { describe, expect, it } from 'vitest'
import { writtenMail } from '../../core/mail/mail.builder.ts'
import { encodeText } from '../../core/text/encode.ts'
import { parseMail } from './parse.ts'

const raw = (bytes: Buffer) => ({
  place: 'a.eml',
  bytes,
  sizeBytes: bytes.length,
  isCut: false,
  arrivedAt: null,
})
const parse = (text: string | Buffer) => parseMail(raw(Buffer.isBuffer(text) ? text : Buffer.from(text)))
const mail = { from: 'Anna Berg <Anna@Hanse.de>', to: 'kam@supplier.test' }
const head = 'From: a@hanse.de\r\nTo: b@supplier.test\r\nDate: Mon, 2 Feb 2026 10:00:00 +0100\r\n'

describe('a message', () => {
  it('tells who, whom, when and about what', async () => {
    const text = writtenMail({
      ...mail,
      id: 'x@y',
      replyTo: 'w@y',
      references: ['v@y', 'w@y'],
      subject: 'Order 7',
    })
    expect(await parse(text)).toMatchObject({
      messageKey: 'x@y',
      replyKey: 'w@y',
      referenceKeys: ['v@y', 'w@y'],
      sentAt: '2026-02-02T09:00:00.000Z',
      from: { name: 'Anna Berg', address: 'anna@hanse.de' },
      to: [{ name: null, address: 'kam@supplier.test' }],
      subject: 'Order 7',
      text: 'Hello\n',
      remarks: [],
    })
  })

  it('is text for people where only HTML was sent, without what runs or loads', async () => {
    const html =
      '<html><head><style>p{}</style><script>alert(1)</script></head><body><p>Hello &amp; welcome</p><img src="http://x.test/p.gif"><blockquote>earlier</blockquote></body></html>'
    const { text } = await parse(`${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`)
    expect(text).toContain('Hello & welcome')
    expect(text).toContain('> earlier')
    expect(text).not.toMatch(/alert|x\.test|p\{\}/)
  })

  it.each([
    ['with a label nobody knows', 'Content-Type: text/plain; charset=cyrillic-nonsense\r\n'],
    ['labelled as what it is not', 'Content-Type: text/plain; charset=utf-8\r\n'],
    ['without any label', ''],
  ])('in an old code page %s is read by its letters, and that is said', async (_, type) => {
    const body = Buffer.from(encodeText('Просим подтвердить дату отгрузки по заказу', 'windows-1251'))
    const { text, remarks } = await parse(Buffer.concat([Buffer.from(`${head}${type}\r\n`), body]))
    expect(text.trim()).toBe('Просим подтвердить дату отгрузки по заказу')
    expect(remarks).toEqual(['charsetGuessed'])
  })

  it('with an old code page in its headers has a readable subject', async () => {
    const subject = Buffer.from(encodeText('Subject: Срок поставки по заказу насосов\r\n', 'koi8-r'))
    const { subject: read } = await parse(Buffer.concat([subject, Buffer.from(`${head}\r\nHello`)]))
    expect(read).toBe('Срок поставки по заказу насосов')
  })

  it('without a date is dated by its way, else by the mailbox, else not at all', async () => {
    const received = 'Received: from x by y; Tue, 3 Feb 2026 08:00:00 +0000 (UTC)\r\n'
    const bare = 'From: a@hanse.de\r\nTo: b@supplier.test\r\n'
    expect((await parse(`${received}${bare}Date: soon\r\n\r\nx`)).sentAt).toBe('2026-02-03T08:00:00.000Z')
    const arrived = { ...raw(Buffer.from(`${bare}\r\nx`)), arrivedAt: '2026-02-04T08:00:00.000Z' }
    expect((await parseMail(arrived)).sentAt).toBe('2026-02-04T08:00:00.000Z')
    expect((await parse(`${bare}\r\nx`)).sentAt).toBeNull()
  })

  it('of a delivery report names whom it did not reach', async () => {
    const report = [
      'From: MAILER-DAEMON@supplier.test\r\nTo: b@supplier.test\r\nDate: Mon, 2 Feb 2026 10:00:00 +0100',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n',
      '--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n',
      'Reporting-MTA: dns; mx.test\r\n\r\nFinal-Recipient: rfc822; Gone@hanse.de\r\nAction: failed\r\nStatus: 5.1.1\r\n',
      'Final-Recipient: rfc822; late@hanse.de\r\nAction: delayed\r\nStatus: 4.4.1\r\n\r\n--b--',
    ].join('\r\n')
    expect(await parse(report)).toMatchObject({
      failed: [{ address: 'gone@hanse.de', status: '5.1.1' }],
      marks: { reportType: 'delivery-status' },
    })
  })

  it('packed into itself too often is refused, as is nothing at all', async () => {
    let nested = 'Content-Type: text/plain\r\n\r\nx'
    for (let depth = 0; depth < 120; depth++)
      nested = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested}\r\n--b${depth}--`
    await expect(parse(`${head}${nested}`)).rejects.toMatchObject({ code: 'mailTooDeep' })
    await expect(parse(' \r\n')).rejects.toMatchObject({ code: 'mailEmpty' })
  })

  it('with NUL and half characters is cleaned of them', async () => {
    const { text } = await parse(`${head}Content-Type: text/plain; charset=utf-16le\r\n\r\na\u0000\u0000b`)
    expect(text).not.toContain('\u0000')
    expect(text.isWellFormed()).toBe(true)
  })
})
