import type { Email } from 'postal-mime'
import { foldAddress } from '../../core/mail/address.ts'
import type { FailedRecipient } from '../../core/mail/message.ts'

const MOST = 50

/** Recipients whom a report says were not reached for good: from its machine-readable part (RFC 3464) or header. */
export function failedIn(email: Email): FailedRecipient[] {
  const failed = new Map<string, FailedRecipient>()
  for (const { mimeType, content } of email.attachments) {
    if (mimeType !== 'message/delivery-status' || typeof content === 'string') continue
    for (const one of recipientsIn(new TextDecoder().decode(content))) failed.set(one.address, one)
  }
  const header = email.headers.find(({ key }) => key === 'x-failed-recipients')?.value ?? ''
  for (const text of header.split(',')) {
    const address = foldAddress(text)
    if (address !== null && !failed.has(address)) failed.set(address, { address, status: null })
  }
  return [...failed.values()].slice(0, MOST)
}

/** Blocks of fields parted by blank lines, one block a recipient. */
function recipientsIn(text: string): FailedRecipient[] {
  const blocks = text
    .slice(0, 100_000)
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
  return blocks.flatMap((block) => {
    const field = (name: string) => new RegExp(`^${name}:\\s*(.+)$`, 'im').exec(block)?.[1]?.trim() ?? null
    const written = field('final-recipient') ?? field('original-recipient')
    const address = foldAddress(written?.replace(/^[^;]*;/, '') ?? '')
    if (address === null || field('action')?.toLowerCase() !== 'failed') return []
    return [{ address, status: /\d\.\d{1,3}\.\d{1,3}/.exec(field('status') ?? '')?.[0] ?? null }]
  })
}
