import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { platform } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { DataFolder } from '../folder.ts'
import { DatabaseProblem, isDiskFull, reasonOf } from '../problem.ts'
import { signal, waitUntil } from '../process.ts'
import type { FileOwner } from '../wholefile.ts'
import { writeWhole } from '../wholefile.ts'
import { PASSWORD_FILE, ROLE, ownPath } from './cluster.ts'
import { processesIn } from './occupants.ts'
import type { Programs } from './programs.ts'

const UNFINISHED = 'postgres.unfinished-'

/**
 * Makes a new cluster under a temporary name and gives it its own name only when it is complete and on disk,
 * so a kill at any moment leaves either no cluster or a whole one.
 */
export async function initialiseCluster(
  folder: DataFolder,
  programs: Programs,
  account: FileOwner | null,
): Promise<void> {
  const made = join(folder.dir, `${UNFINISHED}${randomBytes(6).toString('hex')}`)
  const password = `${made}.password`
  try {
    await mkdir(made, { mode: 0o700 })
    if (account !== null) await chown(made, account.uid, account.gid)
    await writeWhole(password, `${randomBytes(24).toString('base64url')}\n`, account)
    await runInitdb(made, password, programs, account, await bestLocale())
    await rename(password, join(made, PASSWORD_FILE))
    await syncFolder(made)
    await rename(made, folder.postgres)
    await syncFolder(folder.dir)
  } catch (error) {
    await removeUnfinished(folder)
    if (isDiskFull(error) || /No space left/.test(reasonOf(error))) {
      throw new DatabaseProblem('disk-full', { dir: folder.dir }, error)
    }
    throw new DatabaseProblem(
      'server-not-starting',
      { dir: folder.dir, reason: reasonOf(error), log: folder.postgresLog },
      error,
    )
  }
}

/** Clears away what a killed start left, with any child of it that still works there. */
export async function removeUnfinished(folder: DataFolder): Promise<void> {
  const names = (await readdir(folder.dir)).filter((name) => name.startsWith(UNFINISHED))
  for (const path of names.map((name) => join(folder.dir, name))) {
    for (const pid of processesIn(path)) signal(pid, 'SIGKILL')
    await waitUntil(() => processesIn(path).length === 0, 5000)
    await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
}

async function runInitdb(
  dir: string,
  password: string,
  programs: Programs,
  account: FileOwner | null,
  locale: string,
): Promise<void> {
  const secret = await open(password)
  try {
    const child = spawn(
      programs.initdb,
      // Both by way of the child itself: by path it may not be allowed to walk there.
      [
        `--pgdata=${ownPath(dir)}`,
        `--pwfile=${platform() === 'linux' ? '/proc/self/fd/3' : password}`,
        `--username=${ROLE}`,
        `--locale=${locale}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--data-checksums',
        '--locale-provider=icu',
        '--icu-locale=und',
      ],
      {
        cwd: dir,
        env: { PATH: process.env['PATH'], LC_ALL: locale },
        stdio: ['ignore', 'ignore', 'pipe', secret.fd],
        ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
      },
    )
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0) throw new Error(`${basename(programs.initdb)}: ${said.trim() || `ended with ${code}`}`)
  } finally {
    await secret.close()
  }
}

/** Words are told apart by ICU; the trigram index asks the C library, which in locale C knows Latin only. */
async function bestLocale(): Promise<string> {
  const listed = await promisify(execFile)('locale', ['-a']).catch(() => ({ stdout: 'C.UTF-8' }))
  const known = new Set(listed.stdout.split('\n').map((name) => name.toLowerCase().replace('-', '')))
  return ['C.UTF-8', 'en_US.UTF-8'].find((name) => known.has(name.toLowerCase().replace('-', ''))) ?? 'C'
}

async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
