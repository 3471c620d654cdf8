import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAIL_LIMITS } from './limits.ts'
import { beginsMbox, mboxMessages } from './mbox.ts'

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function read(text: string, size = 7) {
  const messages = []
  for await (const { bytes, ...rest } of mboxMessages(inPieces(text, size)))
    messages.push({ ...rest, text: bytes.toString() })
  return messages
}
const from = (day = 2) => `From anna@hanse.de Mon Feb  ${day} 09:00:00 2026\n`

describe('an mbox', () => {
  it('gives its messages with their number, size and the day they came', async () => {
    const messages = await read(`${from()}Subject: one\n\nHello\n\n${from(9)}Subject: two\n\nBye\n`)
    expect(messages).toEqual([
      expect.objectContaining({
        place: '1',
        text: 'Subject: one\n\nHello\n',
        arrivedAt: '2026-02-02T09:00:00.000Z',
      }),
      expect.objectContaining({
        place: '2',
        text: 'Subject: two\n\nBye\n',
        arrivedAt: '2026-02-09T09:00:00.000Z',
      }),
    ])
  })

  it('takes no sentence that begins with From for a separator, and undoes its quoting', async () => {
    const [message, ...others] = await read(
      `${from()}Subject: one\n\nFrom here on we deliver at 10:00.\n>From Monday on\n>>From then\n> From me\n`,
    )
    expect(others).toEqual([])
    expect(message!.text).toContain(
      '\nFrom here on we deliver at 10:00.\nFrom Monday on\n>From then\n> From me\n',
    )
  })

  it('holds no message when it begins with none', async () => {
    expect(await read('Hello\n\nWorld')).toEqual([])
    expect(await read('')).toEqual([])
  })

  it('cuts a message that is too large and goes on with the next', async () => {
    const large = `Subject: large\n\n${'x'.repeat(79)}\n`.padEnd(100, 'y')
    const repeats = Math.ceil(MAIL_LIMITS.wholeBytes / large.length) + 10
    const [first, second] = await read(
      `${from()}${large.repeat(repeats)}\n${from()}Subject: next\n\n`,
      1 << 20,
    )
    expect([first!.isCut, first!.text.length <= MAIL_LIMITS.cutBytes]).toEqual([true, true])
    expect(first!.sizeBytes).toBeGreaterThan(MAIL_LIMITS.wholeBytes)
    expect(second).toMatchObject({ isCut: false, text: 'Subject: next\n\n' })
  })

  it('is read alike in pieces of any size', async () => {
    const line = fc.constantFrom(
      'Subject: x',
      '',
      'From me',
      '>From me',
      'text',
      from().trim(),
      '\r',
      'From a Tue 10:00',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        async (lines, size) => {
          const text = lines.join('\n')
          expect(await read(text, size)).toEqual(await read(text, 1 << 16))
        },
      ),
    )
  })

  it.each([
    ['From - Mon Feb 02 09:00:00 2026', true],
    ['From 1234@xxx Mon Feb 02 09:00:00 +0000 2026', true],
    ['From: anna@hanse.de', false],
    ['From Anna with love', false],
  ])('is known by its first line: %s', (line, is) => {
    expect(beginsMbox(line)).toBe(is)
  })
})
