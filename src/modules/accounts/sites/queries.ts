import type { Kysely } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export function listSites(db: Kysely<DB>, accountId: string) {
  return db
    .selectFrom('sites')
    .select(['id', 'name', 'kind', 'country', 'city', 'address', 'note'])
    .where('accountId', '=', accountId)
    .orderBy('name')
    .orderBy('id')
    .limit(500)
    .execute()
}
