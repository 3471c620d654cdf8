import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Moved } from '../lookalikes/queries.ts'

export interface DecisionRow {
  id: string
  key: string
  name: string
  productId: string
  product: string
  verdict: 'accepted' | 'refused'
  moved: Moved | null
  decidedBy: string
  decidedAt: Date
  undoneAt: Date | null
}

/** Decisions that stand, the latest first. */
export async function findStanding(db: Kysely<DB>): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`select * from product_decisions
    where undone_at is null order by decided_at desc, id desc limit 5000`.execute(db)
  return rows
}

export async function findDecision(db: Kysely<DB>, id: string): Promise<DecisionRow | undefined> {
  const { rows } = await sql<DecisionRow>`select * from product_decisions where id = ${id}`.execute(db)
  return rows[0]
}

export async function insertDecision(db: Kysely<DB>, row: Omit<DecisionRow, 'undoneAt'>): Promise<void> {
  await db
    .insertInto('productDecisions')
    .values({ ...row, moved: row.moved === null ? null : JSON.stringify(row.moved) })
    .execute()
}

export async function markUndone(db: Kysely<DB>, id: string, by: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('productDecisions')
    .set({ undoneBy: by, undoneAt: at })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
