import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import path from 'node:path'
import type { Actor } from './context.ts'

const secretPath = (dataDir: string, name: string) => path.join(dataDir, name)

/** A secret of this installation, made once, readable by its owner only. */
async function ensureSecret(dataDir: string, name: string): Promise<string> {
  const file = secretPath(dataDir, name)
  await writeFile(file, randomBytes(32).toString('base64url'), {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
  return (await readFile(file, 'utf8')).trim()
}

/** Signs cookies and links. */
export const ensureSigningSecret = (dataDir: string) => ensureSecret(dataDir, 'signing.secret')
/** Lets the command line of this machine speak to the server: whoever reads the data folder could read the data anyway. */
export const ensureOperatorToken = (dataDir: string) => ensureSecret(dataDir, 'operator.token')
export const readOperatorToken = (dataDir: string) =>
  readFile(secretPath(dataDir, 'operator.token'), 'utf8').then(
    (text) => text.trim(),
    () => null,
  )

export function operatorName(): string {
  try {
    return userInfo().username
  } catch {
    return 'operator'
  }
}

export const operatorActor = (): Actor => ({
  kind: 'operator',
  id: null,
  name: operatorName(),
  role: 'admin',
  teamId: null,
})
