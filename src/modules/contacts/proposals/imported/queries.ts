import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../db/tables.gen.ts'

/** Proposals of an import nobody has decided on yet go with it; what was decided stays. */
export async function deleteOpenOf(db: Kysely<DB>, importId: string): Promise<void> {
  await sql`delete from contact_proposals where import_id = ${importId} and status = 'open'`.execute(db)
}
