import { lchown, readFile, readdir, stat } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import type { DataFolder } from '../folder.ts'
import { DatabaseProblem } from '../problem.ts'
import type { FileOwner } from '../wholefile.ts'

const ROOT = 0

/**
 * The account the server runs as: null for our own. PostgreSQL refuses to run as root; then it runs as the
 * owner of the cluster, else of the data folder, else as `nobody`.
 */
export async function accountFor(folder: DataFolder): Promise<FileOwner | null> {
  const self = process.getuid?.() ?? -1
  const cluster = await stat(folder.postgres).catch(() => null)
  if (self !== ROOT) {
    if (cluster === null || cluster.uid === self) return null
    throw new DatabaseProblem('folder-owner', { dir: folder.postgres, owner: await nameOf(cluster.uid) })
  }
  if (platform() !== 'linux') throw new DatabaseProblem('root-refused', { platform: platform() })
  if (cluster !== null && cluster.uid !== ROOT) return { uid: cluster.uid, gid: cluster.gid }
  return ownerOrNobody(folder.dir)
}

/** Gives a cluster that root owns (copied here by root: a restored disk, a moved folder) to its account. */
export async function handOver(folder: DataFolder, account: FileOwner): Promise<void> {
  if ((await stat(folder.postgres)).uid !== ROOT) return
  for (const name of await readdir(folder.postgres, { recursive: true })) {
    await lchown(join(folder.postgres, name), account.uid, account.gid)
  }
  await lchown(folder.postgres, account.uid, account.gid)
}

async function ownerOrNobody(dir: string): Promise<FileOwner> {
  const found = await stat(dir)
  const known = await accounts()
  // PostgreSQL makes no cluster for a number without a name.
  const named = known.some((account) => account.uid === found.uid)
  if (found.uid !== ROOT && named) return { uid: found.uid, gid: found.gid }
  const nobody = known.find((account) => account.name === 'nobody')
  return nobody ?? { uid: 65_534, gid: 65_534 }
}

async function nameOf(uid: number): Promise<string> {
  const found = (await accounts()).find((account) => account.uid === uid)
  return found === undefined ? `user ${uid}` : `user ${found.name}`
}

async function accounts(): Promise<(FileOwner & { name: string })[]> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  return lines
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}
