import { execFileSync } from 'node:child_process'
import { open, readFile, readdir, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ask, backupSample, first } from '../../test/backupSample.ts'
import { emptyDatabase } from '../../test/database.ts'
import { restoreBackup } from '../restore.ts'

const sample = backupSample()

async function copyOf(name: string): Promise<string> {
  const copy = join(sample.dir, name)
  await writeFile(copy, await readFile(sample.file))
  return copy
}

describe('a damaged backup', () => {
  const target = emptyDatabase()

  async function attempt(damaged: string): Promise<unknown> {
    return restoreBackup({
      file: damaged,
      url: target.url,
      filesDir: join(sample.dir, 'none'),
      migrations: [first],
    })
  }

  it('is refused before anything is changed, wherever a byte was flipped', async () => {
    const entries = execFileSync('tar', ['-tvRf', sample.file], { encoding: 'utf8' }).trim().split('\n')
    const starts = entries.map((line) => Number(/block (\d+)/.exec(line)![1]) * 512).slice(0, -1)
    // In the name, the size and the content of each entry.
    const places = starts.flatMap((start) => [start, start + 130, start + 515]).filter((place) => place > 0)
    const damaged = await copyOf('flipped.tar')
    const handle = await open(damaged, 'r+')
    for (const place of places) {
      const byte = Buffer.alloc(1)
      await handle.read(byte, 0, 1, place)
      await handle.write(Buffer.from([byte[0]! ^ 0x55]), 0, 1, place)
      await expect(attempt(damaged), `byte ${place}`).rejects.toMatchObject({ code: 'backup-damaged' })
      await handle.write(byte, 0, 1, place)
    }
    await handle.close()
    expect(
      await ask(target.url, `select count(*) as count from pg_tables where schemaname = 'public'`),
    ).toEqual([{ count: 0 }])
    await expect(readdir(join(sample.dir, 'none'))).rejects.toThrow('ENOENT')
  })

  it.each([0, 100, 512, 5000, -1024, -2048])('is refused cut off at byte %i', async (at) => {
    const damaged = await copyOf('cut.tar')
    await truncate(damaged, at < 0 ? (await stat(damaged)).size + at : at)
    await expect(attempt(damaged)).rejects.toMatchObject({ code: 'backup-damaged' })
  })

  it('is refused where it is something else, or is not there', async () => {
    const other = join(sample.dir, 'letter.docx')
    await writeFile(other, 'PK'.repeat(1000))
    await expect(attempt(other)).rejects.toMatchObject({ code: 'backup-damaged' })
    await expect(attempt(join(sample.dir, 'nowhere.tar'))).rejects.toMatchObject({ code: 'backup-damaged' })
  })
})
