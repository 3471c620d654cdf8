import { statfs } from 'node:fs/promises'
import { sql } from 'kysely'
import { openDatabase } from '../db/open.ts'
import { migrationsIn, takenBy } from '../db/migrate.ts'
import type { Config } from '../platform/config.ts'

interface Finding {
  check: string
  healthy: boolean
  detail: string
}

const leastFreeBytes = 500 * 1024 ** 2

/** Looks at everything an installation stands on, and says of each part whether it is sound. */
export async function examine(config: Config): Promise<Finding[]> {
  const findings: Finding[] = [
    {
      check: 'runtime',
      healthy: Number(process.versions.node.split('.')[0]) >= 24,
      detail: `Node ${process.versions.node}`,
    },
    { check: 'data folder', healthy: true, detail: config.dataDir },
  ]
  const disk = await statfs(config.dataDir).catch(() => null)
  if (disk) {
    const freeBytes = disk.bavail * disk.bsize
    findings.push({
      check: 'disk',
      healthy: freeBytes > leastFreeBytes,
      detail: `${Math.round(freeBytes / 1024 ** 2)} MB free`,
    })
  }
  return [...findings, ...(await examineDatabase(config))]
}

async function examineDatabase(config: Config): Promise<Finding[]> {
  try {
    const database = await openDatabase({
      dataDir: config.dataDir,
      url: config.databaseUrl ?? undefined,
      purpose: 'doctor',
      beside: true,
    })
    try {
      const { rows } = await sql<{ version: string; sizeMb: number }>`
        select current_setting('server_version') as version,
          round(pg_database_size(current_database()) / 1048576.0)::int as size_mb`.execute(database.db)
      const known = (await migrationsIn()).map((migration) => migration.name)
      const taken = await takenBy(database.db)
      const missing = known.filter((name) => !taken.includes(name))
      return [
        { check: 'database', healthy: true, detail: `PostgreSQL ${rows[0]!.version}, ${rows[0]!.sizeMb} MB` },
        {
          check: 'schema',
          healthy: missing.length === 0,
          detail: missing.length === 0 ? `${taken.length} steps, current` : `missing: ${missing.join(', ')}`,
        },
      ]
    } finally {
      await database.close()
    }
  } catch (error) {
    return [{ check: 'database', healthy: false, detail: (error as Error).message }]
  }
}
