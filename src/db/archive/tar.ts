import type { FileHandle } from 'node:fs/promises'

/** A file in an archive: where its content begins and how long it is. */
export interface ArchiveEntry {
  name: string
  size: number
  start: number
}

const BLOCK = 512
const NAME_BYTES = 100
const SIZE_LIMIT = 8 ** 11

/** The header of a file in a plain tar archive (ustar), so that any tar can open what is written here. */
export function tarHeader(name: string, size: number, madeAtSeconds: number): Buffer {
  if (Buffer.byteLength(name) > NAME_BYTES) throw new Error(`the name ${name} is too long for the archive`)
  if (size >= SIZE_LIMIT) throw new Error(`the file ${name} is too large for the archive`)
  const header = Buffer.alloc(BLOCK)
  header.write(name, 0)
  header.write('0000600\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(octal(size), 124)
  header.write(octal(madeAtSeconds), 136)
  header.write('0', 156)
  header.write('ustar\u000000', 257)
  header.write(`${checksumOf(header).toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/** The zeros that fill a file up to the next block. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)
}

/** What ends an archive: a shortened one lacks it. */
export const TAR_END = Buffer.alloc(2 * BLOCK)

/** The files of an archive in their order. Throws where it is cut short or a header is not what was written. */
export async function* tarEntries(file: FileHandle): AsyncGenerator<ArchiveEntry> {
  const total = (await file.stat()).size
  const header = Buffer.alloc(BLOCK)
  let at = 0
  for (;;) {
    const { bytesRead } = await file.read(header, 0, BLOCK, at)
    if (bytesRead < BLOCK) throw new Error('it is cut short')
    if (header.every((byte) => byte === 0)) return
    const size = Number.parseInt(header.toString('latin1', 124, 135), 8)
    const checksum = Number.parseInt(header.toString('latin1', 148, 154), 8)
    if (checksum !== checksumOf(header) || !Number.isSafeInteger(size)) {
      throw new Error(`it is not a backup, or damaged at byte ${at}`)
    }
    const start = at + BLOCK
    at = start + size + tarPadding(size).length
    if (at > total) throw new Error('it is cut short')
    yield { name: nameIn(header), size, start }
  }
}

function nameIn(header: Buffer): string {
  const end = header.indexOf(0)
  return header.toString('utf8', 0, Math.min(end === -1 ? NAME_BYTES : end, NAME_BYTES))
}

/** The sum of all bytes, its own field counted as blanks. */
function checksumOf(header: Buffer): number {
  let sum = 8 * 32
  header.forEach((byte, index) => {
    if (index < 148 || index >= 156) sum += byte
  })
  return sum
}

function octal(value: number): string {
  return `${value.toString(8).padStart(11, '0')}\0`
}
