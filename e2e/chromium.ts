import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const run = promisify(execFile)

/** The browser of this machine: the one that is named, else the system's, else a fresh one where we may install it. */
export async function chromiumOf(env: NodeJS.ProcessEnv): Promise<string | null> {
  if (env.MAINSTAY_CHROMIUM) return (await isProgram(env.MAINSTAY_CHROMIUM)) ? env.MAINSTAY_CHROMIUM : null
  return (await find(env)) ?? ((await install()) ? find(env) : null)
}

async function find(env: NodeJS.ProcessEnv): Promise<string | null> {
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(path.delimiter).filter(Boolean)]
  for (const name of names)
    for (const folder of folders) if (await isProgram(path.join(folder, name))) return path.join(folder, name)
  return null
}

function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  )
}

/** Only root may install, and only where the system is Debian or like it; said on no stream, because it is no result. */
async function install(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    run('apt-get', ['-qq', '-y', ...args], { env, timeout: 10 * 60_000, maxBuffer: 1 << 26 })
  try {
    await apt('update')
    await apt('install', '--no-install-recommends', 'chromium')
    return true
  } catch {
    return false
  }
}
