import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface ProductRow {
  id: string
  name: string
  code: string | null
  family: string | null
}

const mostCompared = 50_000

export function listProducts(db: Kysely<DB>): Promise<ProductRow[]> {
  return db
    .selectFrom('products')
    .select(['id', 'name', 'code', 'family'])
    .orderBy('id')
    .limit(mostCompared)
    .execute()
}

export interface FactSum {
  productId: string
  name: string
  facts: number
  currency: string | null
  amount: number
  files: string[]
}

/** How facts call their products, where they call them otherwise than the list of products does. */
export async function sumSpellings(db: Kysely<DB>): Promise<FactSum[]> {
  const { rows } = await sql<FactSum>`
    select fact.product_id, fact.product as name, count(*)::int as facts, fact.currency,
      coalesce(sum(fact.amount), 0)::float8 as amount,
      coalesce((array_agg(distinct files.name) filter (where files.name is not null))[1:5], '{}') as files
    from (select product_id, product, currency, amount, import_id from opportunities
      union all select product_id, product, currency, amount, import_id from deliveries) fact
    join products on products.id = fact.product_id and products.name <> fact.product
    left join imports on imports.id = fact.import_id left join files on files.id = imports.file_id
    group by 1, 2, 4 order by 3 desc limit 20000`.execute(db)
  return rows
}

const factTables = ['order_lines', 'deliveries', 'opportunities'] as const
export type FactTable = (typeof factTables)[number]

/** What facts of these products come to. */
export async function sumFacts(db: Kysely<DB>, productIds: readonly string[]): Promise<FactSum[]> {
  if (productIds.length === 0) return []
  const facts = factTables.map(
    (table) => sql`select product_id, currency, amount, import_id from ${sql.table(table)}
      where product_id = any(${[...productIds]}::uuid[])`,
  )
  const { rows } = await sql<FactSum>`
    select fact.product_id, products.name, count(*)::int as facts, fact.currency,
      coalesce(sum(fact.amount), 0)::float8 as amount,
      coalesce((array_agg(distinct files.name) filter (where files.name is not null))[1:5], '{}') as files
    from (${sql.join(facts, sql` union all `)}) fact join products on products.id = fact.product_id
    left join imports on imports.id = fact.import_id left join files on files.id = imports.file_id
    group by 1, 2, 4`.execute(db)
  return rows
}

/** What becoming one product did, so that it can be taken back. */
export interface Moved {
  product: Record<string, unknown>
  keys: string[]
  facts: Partial<Record<FactTable, string[]>>
}

/** Makes one product of two: facts and spellings of the other are the kept one's; answers what moved. */
export async function moveProduct(db: Kysely<DB>, keptId: string, otherId: string): Promise<Moved> {
  const facts: Moved['facts'] = {}
  for (const table of factTables) {
    const { rows } = await sql<{ id: string }>`update ${sql.table(table)} set product_id = ${keptId}
      where product_id = ${otherId} returning id`.execute(db)
    if (rows.length > 0) facts[table] = rows.map(({ id }) => id)
  }
  const keys = await sql<{ key: string }>`update product_keys set product_id = ${keptId}
    where product_id = ${otherId} returning key`.execute(db)
  const gone = await sql<{ row: Record<string, unknown> }>`with gone as (delete from products
    where id = ${otherId} returning *) select to_jsonb(gone) as row from gone`.execute(db)
  return { product: gone.rows[0]!.row, keys: keys.rows.map(({ key }) => key), facts }
}

/** Parts them again: what moved and still is the kept one's goes back. */
export async function returnProduct(
  db: Kysely<DB>,
  keptId: string,
  { product, keys, facts }: Moved,
): Promise<void> {
  await sql`insert into products select * from jsonb_populate_record(null::products, ${JSON.stringify(product)}::jsonb)
    on conflict do nothing`.execute(db)
  const otherId = String(product.id)
  await sql`update product_keys set product_id = ${otherId}
    where product_id = ${keptId} and key = any(${keys}::text[])`.execute(db)
  for (const table of factTables)
    await sql`update ${sql.table(table)} set product_id = ${otherId}
      where product_id = ${keptId} and id = any(${facts[table] ?? []}::uuid[])`.execute(db)
}

/** Puts the key under which a spelling is found next to the product. */
export async function insertKey(db: Kysely<DB>, key: string, productId: string): Promise<void> {
  await db
    .insertInto('productKeys')
    .values({ key, productId })
    .onConflict((at) => at.column('key').doNothing())
    .execute()
}
