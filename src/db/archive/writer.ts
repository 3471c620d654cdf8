import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { DatabaseProblem, reasonOf } from '../problem.ts'
import type { Manifest } from './manifest.ts'
import { MANIFEST, MANIFEST_CHECK, partName } from './manifest.ts'
import { TAR_END, tarHeader, tarPadding } from './tar.ts'

const compress = promisify(gzip)
const PART_BYTES = 4 * 1024 * 1024
/** Parts that are compressed at the same time, on other threads than this one. */
const PARTS_AT_ONCE = 3

export interface ArchiveWriter {
  file: FileHandle
  madeAtSeconds: number
}

/** Writes an archive beside its place and puts it there only when it is whole and on disk. */
export async function writeArchive<Result>(
  path: string,
  madeAtSeconds: number,
  write: (archive: ArchiveWriter) => Promise<Result>,
): Promise<Result> {
  const beside = `${path}.part`
  try {
    const file = await open(beside, 'w', 0o600)
    let result: Result
    try {
      result = await write({ file, madeAtSeconds })
      await file.appendFile(TAR_END)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
    const folder = await open(dirname(path))
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
    return result
  } catch (error) {
    await rm(beside, { force: true })
    throw new DatabaseProblem('backup-failed', { file: path, reason: reasonOf(error) }, error)
  }
}

export async function addEntry(archive: ArchiveWriter, name: string, content: Buffer): Promise<void> {
  await archive.file.appendFile(tarHeader(name, content.length, archive.madeAtSeconds))
  await archive.file.appendFile(content)
  await archive.file.appendFile(tarPadding(content.length))
}

/** Adds a table's content in compressed parts of constant size and returns what the manifest says of it. */
export async function addTable(
  archive: ArchiveWriter,
  folder: string,
  content: AsyncIterable<Buffer>,
): Promise<{ bytes: number; parts: number; sha256: string }> {
  const hash = createHash('sha256')
  const underway: Promise<Buffer>[] = []
  let bytes = 0
  let parts = 0
  const writeFirst = async (): Promise<void> => {
    const compressed = await underway.shift()!
    await addEntry(archive, partName({ folder }, ++parts), compressed)
  }
  for await (const part of partsOf(content)) {
    hash.update(part)
    bytes += part.length
    underway.push(compress(part, { level: 3 }))
    if (underway.length >= PARTS_AT_ONCE) await writeFirst()
  }
  while (underway.length > 0) await writeFirst()
  return { bytes, parts, sha256: hash.digest('hex') }
}

async function* partsOf(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = []
  let length = 0
  for await (const chunk of content) {
    gathered.push(chunk)
    length += chunk.length
    if (length < PART_BYTES) continue
    yield Buffer.concat(gathered)
    gathered = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(gathered)
}

export async function addManifest(archive: ArchiveWriter, manifest: Manifest): Promise<void> {
  const content = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  await addEntry(archive, MANIFEST, content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await addEntry(archive, MANIFEST_CHECK, Buffer.from(`${sha256}  ${MANIFEST}\n`))
}
