import type { Kysely } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface Block {
  value: string
  kind: 'address' | 'domain'
}
type BlockRow = Block & { createdBy: string | null; createdAt: Date }

export function listBlocks(db: Kysely<DB>): Promise<BlockRow[]> {
  return db
    .selectFrom('mailBlocks')
    .select(['value', 'kind', 'createdBy', 'createdAt'])
    .$narrowType<{ kind: Block['kind'] }>()
    .orderBy('value')
    .limit(10_000)
    .execute()
}

export async function insertBlock(db: Kysely<DB>, row: BlockRow): Promise<void> {
  await db
    .insertInto('mailBlocks')
    .values(row)
    .onConflict((at) => at.column('value').doNothing())
    .execute()
}

export async function deleteBlock(db: Kysely<DB>, value: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('mailBlocks').where('value', '=', value).executeTakeFirst()
  return numDeletedRows > 0n
}
