import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { AccountKey } from '../directory/keys.ts'

/** Forgets keys that are the account's own; those that came with a merged account stay with it. */
export async function deleteKeys(
  db: Kysely<DB>,
  accountId: string,
  keys: readonly AccountKey[],
): Promise<void> {
  await sql`delete from account_keys using unnest(
      ${keys.map((key) => key.kind)}::text[], ${keys.map((key) => key.value)}::text[]) as gone(kind, value)
    where account_keys.kind = gone.kind and account_keys.value = gone.value
      and account_keys.account_id = ${accountId} and account_keys.origin_id = ${accountId}`.execute(db)
}
