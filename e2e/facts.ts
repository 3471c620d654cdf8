import { createHash } from 'node:crypto'
import type pg from 'pg'
import { openClient } from '../src/db/connection.ts'
import { openDatabase } from '../src/db/open.ts'

/** Tables that say who did what and when, or what waits for a person to decide, not what is known of customers. */
const aside = [
  'audit_entries',
  'contact_proposals',
  'credentials',
  'files',
  'import_changes',
  'imports',
  'profiles',
  'sessions',
  'settings',
  'users',
  'verifications',
]
/** Columns that name an import or a moment: they differ between two runs that brought the same. */
const passing = /^(import_id|created_by_import|.*_at)$/

export interface Facts {
  /** The same for two houses that know the same, whatever ids their records got. */
  hash: string
  rows: Record<string, number>
}

/** What a data folder knows, read beside whoever holds it. */
export async function factsIn(dataDir: string): Promise<Facts> {
  const database = await openDatabase({ dataDir, purpose: 'facts', beside: true })
  try {
    const client = await openClient(database.url, 'facts')
    try {
      return await factsOf(client)
    } finally {
      await client.end()
    }
  } finally {
    await database.close()
  }
}

async function factsOf(client: pg.Client): Promise<Facts> {
  const names = await namesOfIds(client)
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  const hash = createHash('sha256')
  const rows: Record<string, number> = {}
  for (const { name } of tables.filter(
    (table) => !aside.includes(table.name) && !table.name.includes('migration'),
  )) {
    const found = await client.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(one) as row from ${name} one`,
    )
    const lines = found.rows.map(({ row }) => lineOf(row, names)).toSorted()
    hash.update(`${name}\n${lines.join('\n')}\n`)
    if (lines.length > 0) rows[name] = lines.length
  }
  return { hash: hash.digest('hex'), rows }
}

/** Ids of accounts and products are given at random, and those of facts are made from them: names stand for both. */
async function namesOfIds(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; name: string }>(
    `select id, name from accounts union all select id, coalesce(code, name) from products
     union all select orders.id, accounts.name || ' ' || number from orders join accounts on accounts.id = origin_id`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const isId = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/.test(value)

function lineOf(row: Record<string, unknown>, names: Map<string, string>): string {
  const kept = Object.entries(row).filter(([column]) => !passing.test(column))
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named)
    return isId(value) ? (names.get(value as string) ?? 'id') : value
  }
  return JSON.stringify(kept.map(([column, value]) => [column, named(value)]))
}
