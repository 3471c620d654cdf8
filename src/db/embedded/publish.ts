import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, cp, lstat, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Copies the programs to a folder that every account can read and only root can change, and returns its
 * `native` folder. Named by version and content, made beside and renamed whole, so racing starts agree. A
 * folder that anybody but root could have written is never used.
 */
export async function publishPrograms(
  native: string,
  version: string,
  publicDir: string = '/var/lib/mainstay',
): Promise<string> {
  const base = await publicBase(publicDir)
  const place = join(base, `postgresql-${version}-${await contentOf(native)}`)
  if (!(await isRootsOwn(place))) {
    const beside = join(base, `.${randomBytes(8).toString('hex')}`)
    await mkdir(beside, { mode: 0o700 })
    try {
      await cp(native, join(beside, 'native'), { recursive: true, verbatimSymlinks: true })
      await cp(join(native, '..', 'package.json'), join(beside, 'package.json'))
      await handToRoot(beside)
      await rename(beside, place).catch(async (error: unknown) => {
        if (!(await isRootsOwn(place))) throw error
      })
    } finally {
      await rm(beside, { recursive: true, force: true })
    }
  }
  return join(place, 'native')
}

/** The usual place, or where that cannot be written a fresh folder that no other account can have prepared. */
async function publicBase(usual: string): Promise<string> {
  try {
    await mkdir(usual, { recursive: true, mode: 0o755 })
    if (await isRootsOwn(usual)) return usual
  } catch {
    // A read-only system: the folder for temporary files is left.
  }
  const fresh = join(tmpdir(), `mainstay-programs-${randomBytes(12).toString('hex')}`)
  await mkdir(fresh, { mode: 0o755 })
  await chmod(fresh, 0o755)
  return fresh
}

async function isRootsOwn(place: string): Promise<boolean> {
  try {
    const found = await lstat(place)
    return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o777) === 0o755
  } catch {
    return false
  }
}

/** The programs themselves by content, the rest by name and size: enough to tell two packages apart. */
async function contentOf(native: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of ['initdb', 'postgres']) hash.update(await readFile(join(native, 'bin', name)))
  for (const path of (await readdir(native, { recursive: true })).toSorted()) {
    const found = await lstat(join(native, path))
    hash.update(`${path}\0${found.isFile() ? found.size : ''}\0`)
  }
  return hash.digest('hex').slice(0, 16)
}

async function handToRoot(dir: string): Promise<void> {
  const uid = process.getuid?.() ?? 0
  const gid = process.getgid?.() ?? 0
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    await chown(path, uid, gid)
    const program = entry.isDirectory() || entry.parentPath.endsWith('/bin')
    await chmod(path, program ? 0o755 : 0o644)
  }
  await chown(dir, uid, gid)
  await chmod(dir, 0o755)
}
