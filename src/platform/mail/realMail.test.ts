import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { mailFormat } from './format.ts'
import { openMail } from './open.ts'
import { parseMail } from './parse.ts'
import { MailProblem } from './problem.ts'

const folder = path.join(process.env.MAINSTAY_TEST_DATA ?? '', 'mail/eml')
const isThere = process.env.MAINSTAY_TEST_DATA !== undefined && existsSync(folder)

/** Anything but a reason would have ended the import. */
function refused(error: unknown): null {
  if (error instanceof MailProblem) return null
  throw error
}

describe.skipIf(!isThere)('malformed messages from the wild (skipped without MAINSTAY_TEST_DATA)', () => {
  it('are each read, or refused with a reason', async () => {
    const names = isThere ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : []
    const read = { dated: 0, undated: 0, refused: 0 }
    for (const name of names) {
      const file = path.join(folder, name)
      const mail = await openMail(file, name, (await mailFormat(file, name)) ?? 'eml')
      for await (const raw of mail.messages()) {
        const message = await parseMail(raw).catch(refused)
        if (message === null) read.refused += 1
        else if (message.sentAt === null) read.undated += 1
        else read.dated += 1
      }
    }
    expect(read).toEqual({ dated: 92, undated: 12, refused: 0 })
  })
})
