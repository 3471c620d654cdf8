import type { Readable } from 'node:stream'
import { openPromise } from 'yauzl'
import type { Entry } from 'yauzl'
import type { TableLimits } from './limits.ts'
import { FileProblem } from './problem.ts'

/** A checked ZIP archive: its entries by name, and their bytes. */
export type ZipArchive = {
  names: string[]
  has: (name: string) => boolean
  sizeOf: (name: string) => number
  /** Unpacks one entry piece by piece; fails where the entry lies about its size. */
  chunks: (name: string) => AsyncGenerator<Buffer>
  /** Unpacks one entry into memory, refused when it is larger than `limits.heldBytes`. */
  bytes: (name: string) => Promise<Buffer>
  close: () => void
}

/** Entries below this size cannot do harm, however well they pack. */
const HARMLESS_BYTES = 1024 * 1024

function checkEntry(entry: Entry, limits: TableLimits): void {
  const name = entry.fileName
  if (entry.isEncrypted()) throw new FileProblem('password_protected', { entry: name })
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
  if (entry.uncompressedSize > HARMLESS_BYTES && ratio > limits.ratio) {
    throw new FileProblem('suspicious_ratio', { entry: name, ratio: Math.round(ratio) })
  }
}

/** yauzl refuses absolute and climbing paths itself, in words; here the words become a code. */
function zipProblem(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error
  const message = error instanceof Error ? error.message : String(error)
  const code = /path|characters in fileName/i.test(message) ? 'suspicious_path' : 'damaged_archive'
  return new FileProblem(code, { detail: message }, { cause: error })
}

type Zip = Awaited<ReturnType<typeof openPromise>>

async function readDirectory(zip: Zip, limits: TableLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw new FileProblem('too_many_entries', { entries: zip.entryCount })
  const entries = new Map<string, Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) throw new FileProblem('damaged_archive', { entry: entry.fileName })
    checkEntry(entry, limits)
    total += entry.uncompressedSize
    if (total > limits.unpackedBytes) throw new FileProblem('too_large', { bytes: total })
    entries.set(entry.fileName, entry)
  }
  return entries
}

/**
 * Opens a ZIP archive and checks its directory before anything is unpacked: number of entries, sizes, ratio,
 * names that climb out of a folder, encryption. Throws FileProblem.
 */
export async function openZip(path: string, limits: TableLimits): Promise<ZipArchive> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw zipProblem(error)
  })
  try {
    const entries = await readDirectory(zip, limits)
    return {
      names: [...entries.keys()],
      has: (name) => entries.has(name),
      sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
      chunks: (name) => unpack(zip, entries.get(name)),
      bytes: async (name) => {
        const size = entries.get(name)?.uncompressedSize ?? 0
        if (size > limits.heldBytes) throw new FileProblem('too_large', { entry: name, bytes: size })
        return collect(unpack(zip, entries.get(name)))
      },
      close: () => {
        zip.close()
      },
    }
  } catch (error) {
    zip.close()
    throw zipProblem(error)
  }
}

async function collect(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const collected: Buffer[] = []
  for await (const chunk of chunks) collected.push(chunk)
  return Buffer.concat(collected)
}

async function* unpack(zip: Zip, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) throw new FileProblem('damaged_archive', { detail: 'entry missing' })
  let stream: Readable | null = null
  try {
    stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk
  } catch (error) {
    throw zipProblem(error)
  } finally {
    stream?.destroy()
  }
}
