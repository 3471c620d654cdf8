import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'

const HEAD_BYTES = 8192

/**
 * What a file is, told by its content and never by its name: a name can say anything. Known formats go by their first
 * bytes and, for Office files, by what stands in the archive; text is what can be read as UTF-8 or UTF-16; all else is
 * plain bytes. What cannot be looked into is bytes too.
 */
export async function mediaTypeOf(path: string): Promise<string> {
  const known = await fileTypeFromFile(path).catch(() => undefined)
  if (known) return known.mime
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return isText(buffer.subarray(0, bytesRead)) ? 'text/plain' : 'application/octet-stream'
  } finally {
    await file.close()
  }
}

function isText(head: Buffer): boolean {
  const mark = head.readUInt16BE.bind(head)
  if (head.length >= 2 && (mark(0) === 0xfffe || mark(0) === 0xfeff)) return true
  if (head.includes(0)) return false
  try {
    // The last letter may be cut through; `stream` lets it be.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
