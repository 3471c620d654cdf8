import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { TableLimits } from './limits.ts'
import { FileProblem } from './problem.ts'
import type { ZipArchive } from './zipArchive.ts'

/** The bytes of a text file, unpacked on the way; may be read several times, each time from the start. */
export type ByteSource = {
  /** Bytes of the file on disk. */
  size: number
  /** Bytes of the file on disk read so far by the latest reading; for progress. */
  bytesRead: () => number
  chunks: () => AsyncGenerator<Buffer>
}

const CHUNK_BYTES = 256 * 1024

/** Reads a file as it is. */
export function plainSource(path: string, size: number): ByteSource {
  let bytesRead = 0
  async function* chunks(): AsyncGenerator<Buffer> {
    bytesRead = 0
    for await (const chunk of createReadStream(path, {
      highWaterMark: CHUNK_BYTES,
    }) as AsyncIterable<Buffer>) {
      bytesRead += chunk.length
      yield chunk
    }
  }
  return { size, bytesRead: () => bytesRead, chunks }
}

/** Reads a .gz file and unpacks it on the way; what it holds may not exceed `limits.unpackedBytes`. */
export function gzipSource(path: string, size: number, limits: TableLimits): ByteSource {
  let file: { bytesRead: number } = { bytesRead: 0 }
  async function* chunks(): AsyncGenerator<Buffer> {
    const packed = createReadStream(path, { highWaterMark: CHUNK_BYTES })
    const unpacked = createGunzip({ chunkSize: CHUNK_BYTES })
    file = packed
    // An error reaches the reader through `unpacked`; the callback only keeps it from being thrown a second time.
    pipeline(packed, unpacked, () => undefined)
    let unpackedBytes = 0
    try {
      for await (const chunk of unpacked as AsyncIterable<Buffer>) {
        unpackedBytes += chunk.length
        if (unpackedBytes > limits.unpackedBytes) throw new FileProblem('too_large', { bytes: unpackedBytes })
        yield chunk
      }
    } catch (error) {
      throw gzipProblem(error)
    }
  }
  return { size, bytesRead: () => file.bytesRead, chunks }
}

/** Broken and shortened archives are told by zlib with codes that begin with Z_. */
function gzipProblem(error: unknown): unknown {
  const broken = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
  return broken ? new FileProblem('damaged_archive', { detail: error.message }, { cause: error }) : error
}

/** Reads one entry of a ZIP archive; progress is the share unpacked. */
export function entrySource(archive: ZipArchive, name: string, size: number): ByteSource {
  let unpackedBytes = 0
  async function* chunks(): AsyncGenerator<Buffer> {
    unpackedBytes = 0
    for await (const chunk of archive.chunks(name)) {
      unpackedBytes += chunk.length
      yield chunk
    }
  }
  const bytesRead = () => Math.round((unpackedBytes / Math.max(1, archive.sizeOf(name))) * size)
  return { size, bytesRead, chunks }
}
