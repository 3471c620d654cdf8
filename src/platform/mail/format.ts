import { open } from 'node:fs/promises'
import type { TableLimits } from '../tabular/limits.ts'
import { TABLE_LIMITS } from '../tabular/limits.ts'
import { openZip } from '../tabular/zipArchive.ts'
import { MAIL_LIMITS } from './limits.ts'
import { beginsMbox } from './mbox.ts'

export type MailFormat = 'eml' | 'mbox' | 'zip' | 'tar'

/** An archive of messages has more and smaller files than a workbook. */
export const archiveLimits: TableLimits = { ...TABLE_LIMITS, entries: MAIL_LIMITS.entries }

const HEADER =
  /^(?:return-path|received|from|to|cc|subject|date|message-id|mime-version|delivered-to|reply-to|content-type|dkim-signature|arc-[\w-]+|x-[\w-]+|authentication-results|in-reply-to|references|sender|list-[\w-]+|thread-[\w-]+|user-agent):/i
const MAIL_NAME = /\.(?:eml|mbox|mbx)$|(?:^|\/)(?:cur|new)\/[^/]+$/i
const HEAD_BYTES = 8192

/** Which kind of mail file this is, by its content and, where that leaves it open, its name; null where it holds no mail. */
export async function mailFormat(path: string, name: string): Promise<MailFormat | null> {
  const bytes = await headOf(path)
  const head = bytes.toString('latin1').replace(/^(?:\xef\xbb\xbf)?\s*/, '')
  if (bytes.toString('latin1', 257, 262) === 'ustar') return 'tar'
  if (head.startsWith('PK\x03\x04')) return (await holdsMail(path)) ? 'zip' : null
  return textFormat(head, name)
}

/** The same of a text by its beginning. */
export function textFormat(head: string, name: string): 'eml' | 'mbox' | null {
  if (beginsMbox(head)) return 'mbox'
  const lines = head.split(/\r?\n/, 40)
  const blank = lines.indexOf('')
  const headers = lines.slice(0, blank === -1 ? undefined : blank).filter((line) => HEADER.test(line)).length
  const needed = /\.eml$/i.test(name) ? 1 : 2
  return headers >= needed ? 'eml' : null
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function holdsMail(path: string): Promise<boolean> {
  const zip = await openZip(path, archiveLimits).catch(() => null)
  if (zip === null) return false
  try {
    return !zip.has('[Content_Types].xml') && zip.names.some((name) => MAIL_NAME.test(name))
  } finally {
    zip.close()
  }
}
