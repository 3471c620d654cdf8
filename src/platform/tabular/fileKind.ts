import { open } from 'node:fs/promises'
import { FileProblem } from './problem.ts'

/** How the bytes of a file are packed, read from its first bytes and never from its name. */
export type FileKind = 'text' | 'gzip' | 'zip'

const REFUSED: [string, RegExp][] = [
  ['pdf', /^%PDF/],
  ['rtf', /^\{\\rtf/],
  ['html', /^\s*<(?:!doctype html|html|head|table|meta)/i],
  ['xml', /^\s*<\?xml/],
  ['image', /^(?:\x89PNG|GIF8|\xff\xd8\xff|BM....\0\0\0\0)/],
  ['7z', /^7z\xbc\xaf/],
  ['rar', /^Rar!/],
]
/** Container of Excel 97–2003 and of workbooks with a password. */
const OLE = '\xd0\xcf\x11\xe0'
const ZIP = ['PK\x03\x04', 'PK\x05\x06']
const HEAD_BYTES = 4096

/**
 * Tells from its first bytes how a file is packed. Refuses what holds no table that can be read: old Excel files,
 * workbooks with a password, PDF, HTML under the name of Excel, images, an empty file.
 */
export async function fileKind(path: string): Promise<{ kind: FileKind; size: number }> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const head = buffer
      .subarray(0, bytesRead)
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, '')
    if (size === 0) throw new FileProblem('empty_file')
    if (head.startsWith(OLE)) throw await oleProblem(path)
    const refused = REFUSED.find(([, pattern]) => pattern.test(head))
    if (refused) throw new FileProblem('unsupported_format', { format: refused[0] })
    if (head.startsWith('\x1f\x8b')) return { kind: 'gzip', size }
    return { kind: ZIP.some((mark) => head.startsWith(mark)) ? 'zip' : 'text', size }
  } finally {
    await file.close()
  }
}

/** A workbook with a password names its stream EncryptedPackage, in UTF-16, in the directory of the container. */
async function oleProblem(path: string): Promise<FileProblem> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const marker = Buffer.from('EncryptedPackage', 'utf16le')
    const block = Buffer.alloc(1024 * 1024)
    for (let start = 0; start < size; start += block.length - marker.length) {
      const { bytesRead } = await file.read(block, 0, block.length, start)
      if (block.subarray(0, bytesRead).includes(marker)) return new FileProblem('password_protected')
    }
    return new FileProblem('unsupported_format', { format: 'xls' })
  } finally {
    await file.close()
  }
}
