import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What the environment decides; everything else has a default that needs no thought. */
export interface Config {
  dataDir: string
  databaseUrl: string | null
  port: number
  /** The address people use, for links; cookies are marked secure when it is https. */
  publicUrl: string
  logLevel: string
  /** Hosts in the house network that mail may be fetched from; any other has to stand on the public internet. */
  allowHosts: string[]
}

export function readConfig(given: { dataDir?: string; port?: number }, env: NodeJS.ProcessEnv): Config {
  const port = given.port ?? Number(env.MAINSTAY_PORT ?? 4000)
  return {
    dataDir: path.resolve(given.dataDir ?? env.MAINSTAY_DATA_DIR ?? path.join(projectRoot, 'data')),
    databaseUrl: env.MAINSTAY_DATABASE_URL || null,
    port,
    publicUrl: (env.MAINSTAY_PUBLIC_URL ?? `http://127.0.0.1:${port}`).replace(/\/$/, ''),
    logLevel: env.MAINSTAY_LOG ?? 'warn',
    allowHosts: (env.MAINSTAY_ALLOW_HOSTS ?? '').split(/[\s,]+/).filter((host) => host !== ''),
  }
}
