import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { TAR_END, tarHeader, tarPadding } from '../../../../db/archive/tar.ts'
import type { Ctx } from '../../../../platform/context.ts'
import type { FileRow } from '../../queries.ts'
import { deleteUnusedFiles } from './queries.ts'

interface Part {
  name: string
  path: string
  sizeBytes: number
}

/** Names in an archive have an end; the end of a path says more than its beginning. */
const longestName = 90

/** Files one after another as one archive, without holding any of them in memory. */
export function archiveOf(parts: readonly Part[], now: Date): Readable {
  return Readable.from(chunksOf(parts, now))
}

async function* chunksOf(parts: readonly Part[], now: Date): AsyncGenerator<Buffer> {
  const seconds = Math.floor(now.getTime() / 1000)
  for (const [place, { name, path: file, sizeBytes }] of parts.entries()) {
    yield tarHeader(shortName(name, place), sizeBytes, seconds)
    yield* createReadStream(file) as AsyncIterable<Buffer>
    yield tarPadding(sizeBytes)
  }
  yield TAR_END
}

function shortName(name: string, place: number): string {
  if (Buffer.byteLength(name) <= longestName) return name
  const letters = Array.from(name)
  while (Buffer.byteLength(letters.join('')) > longestName - 10) letters.shift()
  return `${place + 1}~${letters.join('')}`
}

/** Every file below a folder, in the order of their names; links are not followed. */
export async function filesBelow(folder: string): Promise<Part[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const parts: Part[] = []
  for (const file of paths.toSorted()) {
    const name = path.relative(folder, file).replaceAll(path.sep, '/')
    parts.push({ name, path: file, sizeBytes: (await stat(file)).size })
  }
  return parts
}

/** Puts files that were sent one by one together into one, under the name of the first; they themselves are let go. */
export async function bundleFiles(
  ctx: Ctx,
  files: readonly FileRow[],
  store: (ctx: Ctx, name: string, content: NodeJS.ReadableStream) => Promise<{ fileId: string }>,
): Promise<{ fileId: string }> {
  const parts = files.map(({ id, name, sizeBytes }) => ({ name, path: ctx.files.pathOf(id), sizeBytes }))
  const name = files.length === 1 ? `${files[0]!.name}.tar` : `${files[0]!.name} + ${files.length - 1}.tar`
  const { fileId } = await store(ctx, name, archiveOf(parts, ctx.now))
  for (const id of await deleteUnusedFiles(
    ctx.db,
    files.map((file) => file.id),
  ))
    await ctx.files.remove(id)
  return { fileId }
}
