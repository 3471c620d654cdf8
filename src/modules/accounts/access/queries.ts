import type { Kysely, Selectable } from 'kysely'
import type { Accounts, DB } from '../../../db/tables.gen.ts'

export type Account = Selectable<Accounts>

export function findAccount(db: Kysely<DB>, accountId: string): Promise<Account | undefined> {
  return db.selectFrom('accounts').selectAll().where('id', '=', accountId).executeTakeFirst()
}
