import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Scope } from '../policy.ts'
import { withinScope } from '../queries.ts'

export interface FoundAccount {
  id: string
  name: string
  country: string | null
  owner: string | null
}

/**
 * Accounts of which each word begins a word of the name, or whose name without spaces holds the words without spaces.
 * Names that begin with the query come first, then short names before long ones. Accounts that were merged answer to
 * their old name with the account that took over, which `keptIds` gives.
 */
export async function searchAccounts(
  db: Kysely<DB>,
  {
    words,
    scope,
    limit,
    merged,
  }: { words: readonly string[]; scope: Scope; limit: number; merged: ReadonlyMap<string, string> },
): Promise<FoundAccount[]> {
  const joined = words.join('')
  const { rows } = await sql<FoundAccount>`
    with known as (
      select coalesce(kept.kept_id, account.id) as id, account.search_key
      from accounts account
      left join unnest(${[...merged.keys()]}::uuid[], ${[...merged.values()]}::uuid[]) as kept(merged_id, kept_id)
        on kept.merged_id = account.id),
    hits as (
      select id, min(case when starts_with(search_key, ${words.join(' ')}) then 0 else 1 end) as place
      from known
      where (select coalesce(bool_and(strpos(' ' || known.search_key, ' ' || word) > 0), true)
          from unnest(${words}::text[]) as asked(word))
        or strpos(replace(known.search_key, ' ', ''), ${joined}) > 0
      group by id)
    select account.id, account.name, account.country, coalesce(owner.name, account.owner_name) as owner
    from hits join accounts account on account.id = hits.id
    left join users owner on owner.id = account.owner_id
    where account.merged_into is null and ${withinScope(scope, 'account.id')}
    order by hits.place, length(account.name), account.name, account.id limit ${limit}`.execute(db)
  return rows
}

/** Every merge that stands: the account that was merged and the one its row points to. */
export async function findMergedAccounts(db: Kysely<DB>): Promise<{ id: string; mergedInto: string }[]> {
  return db
    .selectFrom('accounts')
    .select(['id', 'mergedInto'])
    .where('mergedInto', 'is not', null)
    .$narrowType<{ mergedInto: string }>()
    .execute()
}
