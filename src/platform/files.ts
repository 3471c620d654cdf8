import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Problem } from './problem.ts'

export const largestFileBytes = 2 * 1024 ** 3

/** Files by opaque id in the data folder. A file appears under its id only when it is whole. */
export function createFileStore(directory: string) {
  const pathOf = (id: string) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Problem('NOT_FOUND')
    return path.join(directory, id)
  }
  return {
    pathOf,
    open: (id: string) => createReadStream(pathOf(id)),
    sizeOf: (id: string) => stat(pathOf(id)).then(({ size }) => size),
    remove: (id: string) => rm(pathOf(id), { force: true }),
    exists: (id: string) =>
      stat(pathOf(id)).then(
        () => true,
        () => false,
      ),
    async store(
      id: string,
      content: NodeJS.ReadableStream,
      tooLarge: { mostBytes: number; problem: string } = {
        mostBytes: largestFileBytes,
        problem: 'fileTooLarge',
      },
    ): Promise<{ sizeBytes: number; sha256: string }> {
      await mkdir(directory, { recursive: true })
      const whole = pathOf(id)
      const partial = `${whole}.part`
      const hash = createHash('sha256')
      let sizeBytes = 0
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          sizeBytes += chunk.length
          hash.update(chunk)
          done(
            sizeBytes > tooLarge.mostBytes
              ? new Problem('INVALID', tooLarge.problem, { limitBytes: tooLarge.mostBytes })
              : null,
            chunk,
          )
        },
      })
      try {
        await pipeline(content, measure, createWriteStream(partial, { mode: 0o600, flush: true }))
        await rename(partial, whole)
      } finally {
        await rm(partial, { force: true })
      }
      return { sizeBytes, sha256: hash.digest('hex') }
    },
  }
}
export type FileStore = ReturnType<typeof createFileStore>
