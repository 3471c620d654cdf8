import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface ProductKeyRow {
  key: string
  productId: string
}
export interface NewProduct {
  id: string
  code: string | null
  name: string
  family: string | null
  unit: string | null
  sourceRow: number
}

export function listProductKeys(db: Kysely<DB>): Promise<ProductKeyRow[]> {
  return db.selectFrom('productKeys').select(['key', 'productId']).execute()
}

const rowsPerStatement = 5000

export async function insertProducts(
  db: Kysely<DB>,
  products: NewProduct[],
  importId: string,
): Promise<void> {
  for (let at = 0; at < products.length; at += rowsPerStatement) {
    const part = products.slice(at, at + rowsPerStatement)
    await sql`insert into products (id, code, name, family, unit, source_row, import_id)
      select p.id, p.code, p.name, p.family, p.unit, p.source_row, ${importId}::uuid
      from jsonb_to_recordset(${JSON.stringify(part.map(({ sourceRow, ...rest }) => ({ ...rest, source_row: sourceRow })))}::jsonb)
        as p (id uuid, code text, name text, family text, unit text, source_row integer)`.execute(db)
  }
}

/** Keys by which products are found. Those that products got which stood before are noted, so that undo takes them back. */
export async function insertProductKeys(
  db: Kysely<DB>,
  keys: ProductKeyRow[],
  made: ReadonlySet<string>,
  importId: string,
): Promise<void> {
  for (let at = 0; at < keys.length; at += rowsPerStatement) {
    const part = keys.slice(at, at + rowsPerStatement)
    const added = part.filter((key) => !made.has(key.productId))
    const columns = (rows: ProductKeyRow[]) =>
      sql`unnest(${rows.map((row) => row.key)}::text[], ${rows.map((row) => row.productId)}::uuid[]) as given(key, product_id)`
    await sql`insert into product_keys (key, product_id) select key, product_id from ${columns(part)}
      on conflict (key) do nothing`.execute(db)
    if (added.length === 0) continue
    await sql`insert into import_changes (import_id, table_name, account_id, id, before)
      select ${importId}::uuid, 'product_keys', '00000000-0000-0000-0000-000000000000', md5(key)::uuid,
        jsonb_build_object('key', key, 'product_id', product_id)
      from ${columns(added)} on conflict do nothing`.execute(db)
  }
}
