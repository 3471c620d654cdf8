import type { Kysely } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export async function findByKey(db: Kysely<DB>, keys: readonly string[]): Promise<string | null> {
  const row = await db
    .selectFrom('productKeys')
    .select('productId')
    .where('key', 'in', [...keys])
    .orderBy('key')
    .executeTakeFirst()
  return row?.productId ?? null
}
