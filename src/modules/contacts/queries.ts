import type { Kysely } from 'kysely'
import type { DB } from '../../db/tables.gen.ts'

export function listContacts(db: Kysely<DB>, accountId: string, limit: number) {
  return db
    .selectFrom('contacts')
    .select(['id', 'name', 'title', 'email', 'phone', 'role', 'reportsTo'])
    .where('accountId', '=', accountId)
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute()
}
