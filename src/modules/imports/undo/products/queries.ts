import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../db/tables.gen.ts'
import { productTables } from '../tables.ts'

const columns = ['code', 'name', 'family', 'unit', 'price', 'cost', 'extra', 'import_id', 'source_row']

/** Products an import changed and nothing since. */
export async function restoreProducts(db: Kysely<DB>, importId: string): Promise<number> {
  const result = await sql`update products t
    set ${sql.join(columns.map((column) => sql`${sql.id(column)} = r.${sql.id(column)}`))}
    from import_changes c cross join lateral jsonb_populate_record(null::products, c.before) r
    where c.import_id = ${importId} and c.table_name = 'products' and t.id = c.id and t.import_id = ${importId}`.execute(
    db,
  )
  return Number(result.numAffectedRows ?? 0)
}

/** Keys an import added to products that stood before. */
export async function deleteProductKeys(db: Kysely<DB>, importId: string): Promise<void> {
  await sql`delete from product_keys k using import_changes c
    where c.import_id = ${importId} and c.table_name = 'product_keys' and k.key = c.before ->> 'key'
      and k.product_id = (c.before ->> 'product_id')::uuid`.execute(db)
}

/** Products that this import, or one that was undone before it, made and that no fact names. */
export async function deleteMadeProducts(db: Kysely<DB>, importId: string): Promise<number> {
  const unnamed = productTables.map(
    (table) => sql`and not exists (select 1 from ${sql.table(table)} f where f.product_id = t.id)`,
  )
  const result = await sql`delete from products t
    where (t.import_id = ${importId} or t.import_id in (select id from imports where status = 'undone'))
      and not exists (select 1 from import_changes c where c.import_id = t.import_id and c.table_name = 'products' and c.id = t.id)
      ${sql.join(unnamed, sql` `)}`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

export async function findKeptProducts(
  db: Kysely<DB>,
  importId: string,
): Promise<{ row: number | null; label: string }[]> {
  const { rows } = await sql<{ row: number | null; label: string }>`select source_row as row, name as label
    from products t where t.import_id = ${importId} order by source_row limit 200`.execute(db)
  return rows
}
