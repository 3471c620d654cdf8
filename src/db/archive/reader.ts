import type { Hash } from 'node:crypto'
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { DatabaseProblem, reasonOf } from '../problem.ts'
import type { Manifest, TableManifest } from './manifest.ts'
import { FILES, MANIFEST, MANIFEST_CHECK, manifestShape, partName } from './manifest.ts'
import type { ArchiveEntry } from './tar.ts'
import { tarEntries } from './tar.ts'

const expand = promisify(gunzip)
const READ_BYTES = 1024 * 1024
/** A part is 4 MB and what the last read brought; far more is no part that was written here. */
const PART_LIMIT_BYTES = 64 * 1024 * 1024

/** A backup that has been read through once: every checksum holds. */
export interface Archive {
  manifest: Manifest
  /** A table's content, decompressed, its checksum proved again by the end. */
  contentOf: (table: TableManifest) => AsyncGenerator<Buffer>
  /** The received files, in their order. */
  files: () => AsyncGenerator<{ name: string; content: AsyncGenerator<Buffer> }>
}

/** Opens a backup, reads it through and proves every checksum before `use` may look at it. */
export async function readArchive<Result>(
  path: string,
  use: (archive: Archive) => Promise<Result>,
): Promise<Result> {
  const file = await openOrRefuse(path)
  try {
    const archive = await proved(file).catch((error: unknown) => {
      throw new DatabaseProblem('backup-damaged', { file: path, reason: reasonOf(error) }, error)
    })
    return await use(archive)
  } finally {
    await file.close()
  }
}

async function openOrRefuse(path: string): Promise<FileHandle> {
  return open(path).catch((error: unknown) => {
    throw new DatabaseProblem('backup-damaged', { file: path, reason: reasonOf(error) }, error)
  })
}

async function proved(file: FileHandle): Promise<Archive> {
  const entries = new Map<string, ArchiveEntry>()
  const fileHash = createHash('sha256')
  const files = { count: 0, bytes: 0 }
  for await (const entry of tarEntries(file)) {
    if (!entry.name.startsWith(FILES)) {
      entries.set(entry.name, entry)
      continue
    }
    await hashFile(file, entry, fileHash)
    files.count += 1
    files.bytes += entry.size
  }
  const manifest = await manifestOf(file, entries)
  const filesFound = { ...files, sha256: fileHash.digest('hex') }
  if (JSON.stringify(filesFound) !== JSON.stringify(manifest.files))
    throw new Error('its files are not whole')
  for (const table of manifest.tables) {
    for await (const part of contentOf(file, entries, table)) void part
  }
  return {
    manifest,
    contentOf: (table) => contentOf(file, entries, table),
    files: () => filesOf(file),
  }
}

async function manifestOf(file: FileHandle, entries: Map<string, ArchiveEntry>): Promise<Manifest> {
  const content = await bytesOf(file, entries.get(MANIFEST))
  const check = (await bytesOf(file, entries.get(MANIFEST_CHECK))).toString('latin1')
  const sha256 = createHash('sha256').update(content).digest('hex')
  if (check.slice(0, 64) !== sha256) throw new Error('its table of contents is damaged')
  return manifestShape.parse(JSON.parse(content.toString('utf8')))
}

async function* contentOf(
  file: FileHandle,
  entries: Map<string, ArchiveEntry>,
  table: TableManifest,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for (let part = 1; part <= table.parts; part++) {
    const compressed = await bytesOf(file, entries.get(partName(table, part)))
    const content = await expand(compressed, { maxOutputLength: PART_LIMIT_BYTES })
    hash.update(content)
    yield content
  }
  if (hash.digest('hex') !== table.sha256) throw new Error(`its table ${table.name} is damaged`)
}

async function* filesOf(file: FileHandle): AsyncGenerator<{ name: string; content: AsyncGenerator<Buffer> }> {
  for await (const entry of tarEntries(file)) {
    if (!entry.name.startsWith(FILES)) continue
    yield { name: entry.name.slice(FILES.length), content: chunksOf(file, entry) }
  }
}

/** Name and length go in too, so that two files cannot trade places or bytes. */
export function beginFile(hash: Hash, name: string, size: number): void {
  hash.update(`${name}\0${size}\0`)
}

async function hashFile(file: FileHandle, entry: ArchiveEntry, hash: Hash): Promise<void> {
  beginFile(hash, entry.name.slice(FILES.length), entry.size)
  for await (const chunk of chunksOf(file, entry)) hash.update(chunk)
}

async function* chunksOf(file: FileHandle, entry: ArchiveEntry): AsyncGenerator<Buffer> {
  for (let at = 0; at < entry.size; at += READ_BYTES) {
    const chunk = Buffer.alloc(Math.min(READ_BYTES, entry.size - at))
    const { bytesRead } = await file.read(chunk, 0, chunk.length, entry.start + at)
    if (bytesRead < chunk.length) throw new Error('it is cut short')
    yield chunk
  }
}

async function bytesOf(file: FileHandle, entry: ArchiveEntry | undefined): Promise<Buffer> {
  if (entry === undefined) throw new Error('a part of it is missing')
  if (entry.size > PART_LIMIT_BYTES) throw new Error(`its part ${entry.name} is too large`)
  const content = Buffer.alloc(entry.size)
  const { bytesRead } = await file.read(content, 0, entry.size, entry.start)
  if (bytesRead < entry.size) throw new Error('it is cut short')
  return content
}
