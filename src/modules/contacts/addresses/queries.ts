import type { Kysely } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export function listAddresses(db: Kysely<DB>, accountId: string) {
  return db
    .selectFrom('contactAddresses')
    .select(['contactId', 'address'])
    .where('accountId', '=', accountId)
    .orderBy('id')
    .execute()
}

/** Further addresses of a person, in place of those so far. */
export async function replaceAddresses(
  db: Kysely<DB>,
  { accountId, contactId }: { accountId: string; contactId: string },
  rows: readonly { id: string; originId: string; address: string }[],
): Promise<void> {
  await db
    .deleteFrom('contactAddresses')
    .where('accountId', '=', accountId)
    .where('contactId', '=', contactId)
    .execute()
  if (rows.length === 0) return
  await db
    .insertInto('contactAddresses')
    .values(rows.map((row) => ({ ...row, accountId, contactId })))
    .execute()
}
