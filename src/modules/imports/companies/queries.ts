import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface KnownCode {
  code: string
  accountId: string
  originId: string
  name: string
}

/** Keys by which a whole reference is found again; nothing else is looked up under them. */
export const referencePrefix = 'ref:'

export interface KnownReference {
  reference: string
  accountId: string
  originId: string
}

/** Customer numbers with the account they stand for and what it is called. */
export async function listCodes(db: Kysely<DB>): Promise<KnownCode[]> {
  const { rows } = await sql<KnownCode>`select k.value as code, k.account_id, k.origin_id, a.name
    from account_keys k join accounts a on a.id = k.account_id where k.kind = 'code'
    order by k.value, k.account_id`.execute(db)
  return rows
}

/** How references of earlier files were understood: the same words mean the same account whatever came in since. */
export async function listReferences(db: Kysely<DB>): Promise<KnownReference[]> {
  const { rows } =
    await sql<KnownReference>`select value as reference, account_id, origin_id from account_keys
    where kind = 'loose' and starts_with(value, ${referencePrefix})`.execute(db)
  return rows
}

export function listOwners(db: Kysely<DB>): Promise<{ id: string; name: string; email: string }[]> {
  return db.selectFrom('users').select(['id', 'name', 'email']).where('suspendedAt', 'is', null).execute()
}

/** In whose hands every account is. */
export function listHands(
  db: Kysely<DB>,
): Promise<{ id: string; ownerId: string | null; teamId: string | null }[]> {
  return db.selectFrom('accounts').select(['id', 'ownerId', 'teamId']).execute()
}

export interface Rename {
  accountId: string
  name: string
  searchKey: string
}

/** Gives accounts that were known by their number alone the name they turn out to have. */
export async function renameAccounts(
  db: Kysely<DB>,
  renames: Rename[],
  importId: string,
  now: Date,
): Promise<void> {
  if (renames.length === 0) return
  const given = sql`unnest(${renames.map((one) => one.accountId)}::uuid[], ${renames.map((one) => one.name)}::text[],
    ${renames.map((one) => one.searchKey)}::text[]) as given(id, name, search_key)`
  await sql`insert into import_changes (import_id, table_name, account_id, id, before)
    select ${importId}::uuid, 'accounts', a.id, a.id, to_jsonb(a) from ${given} join accounts a on a.id = given.id
    on conflict do nothing`.execute(db)
  await sql`update accounts a set name = given.name, search_key = given.search_key, import_id = ${importId},
      updated_at = ${now}, version = version + 1
    from ${given} where a.id = given.id`.execute(db)
}
