import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MailPrivacy } from '../../../core/mail/message.ts'
import { mailPrivacies } from '../../../core/mail/message.ts'
import { NothingFound, type Output, UsageProblem } from '../../../platform/command.ts'
import { formatMessage } from '../../../platform/messages.ts'
import type { MailResult } from './contract.ts'
import { archiveOf, filesBelow } from './bundle/service.ts'

export function privacyOf(value: unknown): MailPrivacy {
  if (value === undefined) return 'team'
  const known = mailPrivacies.find((one) => one === value)
  if (known === undefined) throw new UsageProblem(`--privacy is one of ${mailPrivacies.join(', ')}.`)
  return known
}

/** Sends a file; a folder goes as one archive of the messages below it. */
export async function uploadFileOrFolder(
  file: string,
  upload: (file: string) => Promise<string>,
): Promise<{ fileId: string; isFolder: boolean }> {
  if (!(await stat(file)).isDirectory()) return { fileId: await upload(file), isFolder: false }
  const parts = await filesBelow(file)
  if (parts.length === 0) throw new NothingFound(`There is no file in the folder ${file}.`)
  const folder = await mkdtemp(path.join(tmpdir(), 'mainstay-mail-'))
  try {
    const archive = path.join(folder, `${path.basename(path.resolve(file))}.tar`)
    await pipeline(archiveOf(parts, new Date(0)), createWriteStream(archive))
    return { fileId: await upload(archive), isFolder: true }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What came of a file of mail, in sentences and small tables. */
export function describeMail(out: Output, name: string, mail: MailResult, dryRun: boolean): void {
  out.say(`${name} as mail${dryRun ? ' (checked only)' : ''}:`)
  out.table([{ ...mail.messages, interactions: mail.interactions, threads: mail.threads }])
  out.say(
    `Found by a person: ${mail.matched.contact}, by the company's domain: ${mail.matched.domain}. People proposed: ${mail.proposals}.`,
  )
  const unmatched = Object.entries(mail.unmatched).filter(([, count]) => count > 0)
  if (unmatched.length > 0) {
    out.say('At no company:')
    out.table(
      unmatched.map(([reason, count]) => ({
        messages: count,
        reason: formatMessage('en', `mail.unmatched.${reason}`),
      })),
    )
  }
  for (const { code, params } of mail.doubts) out.say(formatMessage('en', `mail.doubt.${code}`, params))
  out.table(
    mail.problems.slice(0, 20).map(({ message, reason }) => ({
      message,
      reason: formatMessage('en', `imports.reason.${reason}`),
    })),
  )
  if (mail.problems.length > 20) out.say(`And ${mail.problems.length - 20} more.`)
}
