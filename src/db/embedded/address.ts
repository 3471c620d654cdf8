import { createServer } from 'node:net'
import type { DataFolder } from '../folder.ts'
import type { DatabaseUrl } from '../connection.ts'
import type { Address, Cluster } from './cluster.ts'
import { ROLE } from './cluster.ts'
import type { Postmaster } from './postmaster.ts'

/** The name of a socket is limited to some 100 bytes by the system. */
const SOCKET_PATH_BYTES = 100
const SOCKET_PORT = 5432
export const DATABASE = 'mainstay'

/** A socket inside the cluster, which only its owner can reach; else a free port of this machine alone. */
export async function chooseAddress(folder: DataFolder): Promise<Address> {
  const path = `${folder.postgres}/.s.PGSQL.${SOCKET_PORT}`
  if (Buffer.byteLength(path) <= SOCKET_PATH_BYTES) return { socket: folder.postgres, port: SOCKET_PORT }
  return { socket: null, port: await freePort() }
}

export function addressOf(folder: DataFolder, postmaster: Postmaster): Address {
  return { socket: postmaster.socket === '' ? null : folder.postgres, port: postmaster.port }
}

/** Command-line settings, because nothing an administrator sets may move the server elsewhere. */
export function addressSettings(address: Address): string[] {
  const all =
    address.socket === null
      ? ['listen_addresses=127.0.0.1', 'unix_socket_directories=']
      : ['listen_addresses=', 'unix_socket_directories=.', 'unix_socket_permissions=0700']
  return [...all, `port=${address.port}`].flatMap((setting) => ['-c', setting])
}

export function urlOf(
  cluster: Pick<Cluster, 'password' | 'address'>,
  database: string = DATABASE,
): DatabaseUrl {
  const url = new URL('postgresql://localhost')
  url.username = ROLE
  url.password = cluster.password
  url.pathname = `/${database}`
  if (cluster.address.socket === null) url.hostname = '127.0.0.1'
  else url.searchParams.set('host', cluster.address.socket)
  url.port = String(cluster.address.port)
  return url.href
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
