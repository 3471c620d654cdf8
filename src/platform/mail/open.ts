import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { tarEntries } from '../../db/archive/tar.ts'
import { FileProblem } from '../tabular/problem.ts'
import { openZip } from '../tabular/zipArchive.ts'
import { archiveLimits, type MailFormat, textFormat } from './format.ts'
import { MAIL_LIMITS } from './limits.ts'
import { mboxMessages } from './mbox.ts'
import type { RawMail } from './rawMail.ts'

/** A file of mail, read one message after another. */
export interface MailFile {
  sizeBytes: number
  /** Bytes of the file gone through so far; for progress. */
  bytesRead: () => number
  messages: () => AsyncGenerator<RawMail>
}

const CHUNK_BYTES = 256 * 1024
/** What packers and systems leave beside the messages. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.|desktop\.ini$|thumbs\.db$|@LongLink)|\/$|\.msf$/i

/** Opens a file of the given format. Nothing is read before the messages are asked for. */
export async function openMail(path: string, name: string, format: MailFormat): Promise<MailFile> {
  const { size } = await stat(path)
  let bytesRead = 0
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(path, {
      highWaterMark: CHUNK_BYTES,
    }) as AsyncIterable<Buffer>) {
      bytesRead += chunk.length
      yield chunk
    }
  }
  const messages = {
    eml: () => single(name, counted()),
    mbox: () => mboxMessages(counted()),
    zip: () => zipped(path, (share) => (bytesRead = share * size)),
    tar: () => archived(path, (at) => (bytesRead = at)),
  }[format]
  return { sizeBytes: size, bytesRead: () => bytesRead, messages }
}

/** A file inside an archive is an mbox or one message. */
async function* entryMessages(name: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<RawMail> {
  const source = chunks[Symbol.asyncIterator]()
  const first = await source.next()
  const head: Buffer = first.done ? Buffer.alloc(0) : first.value
  async function* all(): AsyncGenerator<Buffer> {
    if (first.done) return
    yield head
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
  }
  if (textFormat(head.toString('latin1', 0, 8192), name) !== 'mbox') yield* single(name, all())
  else
    for await (const message of mboxMessages(all())) yield { ...message, place: `${name} ${message.place}` }
}

async function* single(name: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<RawMail> {
  let parts: Buffer[] = []
  let sizeBytes = 0
  let isCut = false
  for await (const chunk of chunks) {
    sizeBytes += chunk.length
    if (isCut) continue
    parts.push(chunk)
    if (sizeBytes <= MAIL_LIMITS.wholeBytes) continue
    parts = [Buffer.concat(parts).subarray(0, MAIL_LIMITS.cutBytes)]
    isCut = true
  }
  yield { place: name, bytes: Buffer.concat(parts), sizeBytes, isCut, arrivedAt: null }
}

async function* zipped(path: string, tell: (share: number) => void): AsyncGenerator<RawMail> {
  const zip = await openZip(path, archiveLimits)
  try {
    const names = zip.names.filter((name) => !CLUTTER.test(name))
    if (names.length === 0) throw new FileProblem('empty_file')
    for (const [place, name] of names.entries()) {
      yield* entryMessages(name, zip.chunks(name))
      tell((place + 1) / names.length)
    }
  } finally {
    zip.close()
  }
}

async function* archived(path: string, tell: (at: number) => void): AsyncGenerator<RawMail> {
  const file = await open(path)
  try {
    for await (const { name, size, start } of tarEntries(file)) {
      if (CLUTTER.test(name)) continue
      // An empty file has no bytes to ask for, but is a message all the same: one that says nothing.
      const range = { start, end: start + size - 1, highWaterMark: CHUNK_BYTES }
      const content = size === 0 ? Readable.from([]) : createReadStream(path, range)
      yield* entryMessages(name, content as AsyncIterable<Buffer>)
      tell(start + size)
    }
  } catch (error) {
    if (error instanceof Error && /cut short|damaged/.test(error.message))
      throw new FileProblem('damaged_archive', { detail: error.message }, { cause: error })
    throw error
  } finally {
    await file.close()
  }
}
