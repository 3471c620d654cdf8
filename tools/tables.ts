import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate, migrationsIn } from '../src/db/migrate.ts'
import { openDatabase } from '../src/db/open.ts'
import { run } from './run.ts'

/** Makes the types of the tables anew from a database that has taken every migration. */
const folder = await mkdtemp(path.join(tmpdir(), 'mainstay-tables-'))
const database = await openDatabase({ dataDir: folder, purpose: 'table types' })
try {
  await migrate(database.url, await migrationsIn())
  const options =
    '--dialect postgres --camel-case --date-parser string --numeric-parser number --log-level error'.split(
      ' ',
    )
  const { code } = await run('kysely-codegen', [
    '--url',
    database.url,
    ...options,
    '--type-mapping',
    '{"int8":"number"}',
    '--out-file',
    'src/db/tables.gen.ts',
  ])
  process.exitCode = code
} finally {
  await database.close()
  await rm(folder, { recursive: true, force: true })
}
