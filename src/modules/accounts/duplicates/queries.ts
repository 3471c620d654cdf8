import { type Kysely, sql } from 'kysely'
import type { Evidence } from '../../../core/text/companyEvidence.ts'
import type { DB } from '../../../db/tables.gen.ts'
import type { AccountKey } from '../directory/keys.ts'
import type { Scope } from '../policy.ts'
import { withinScope } from '../queries.ts'

export interface DuplicatePair {
  id: string
  verdict: 'certain' | 'likely'
  score: number
  evidence: Evidence[]
  leftId: string
  rightId: string
}

/** Open pairs of which the actor may see both, and neither was merged away. */
const openPairs = (scope: Scope) => sql`
  from duplicates pair
  join accounts a on a.id = pair.left_id and a.merged_into is null
  join accounts b on b.id = pair.right_id and b.merged_into is null
  where pair.status = 'open' and ${withinScope(scope, 'a.id')} and ${withinScope(scope, 'b.id')}`

/** The surest pairs first. */
export async function findDuplicates(
  db: Kysely<DB>,
  { scope, limit, offset }: { scope: Scope; limit: number; offset: number },
): Promise<DuplicatePair[]> {
  const { rows } = await sql<DuplicatePair>`
    select pair.id, pair.verdict, pair.score, pair.evidence, pair.left_id, pair.right_id ${openPairs(scope)}
    order by pair.verdict, pair.score desc, pair.id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export async function countDuplicates(db: Kysely<DB>, scope: Scope): Promise<number> {
  const { rows } = await sql<{ pairs: number }>`select count(*) as pairs ${openPairs(scope)}`.execute(db)
  return rows[0]!.pairs
}

export function findDuplicate(db: Kysely<DB>, duplicateId: string) {
  return db
    .selectFrom('duplicates')
    .select(['id', 'leftId', 'rightId', 'status'])
    .where('id', '=', duplicateId)
    .executeTakeFirst()
}

/** What there is of each account: order lines, the last order, and which company it is. */
export async function findSides(db: Kysely<DB>, accountIds: readonly string[]) {
  const { rows } = await sql<{
    id: string
    name: string
    country: string | null
    ownerId: string | null
    teamId: string | null
    lines: number
    lastOrderOn: string | null
  }>`
    select account.id, account.name, account.country, account.owner_id, account.team_id, facts.lines, facts.last_order_on
    from accounts account
    cross join lateral (select count(*) as lines, max(ordered_on) as last_order_on
      from order_lines where account_id = account.id) facts
    where account.id = any(${accountIds}::uuid[])`.execute(db)
  return rows
}

export async function rejectDuplicate(
  db: Kysely<DB>,
  { duplicateId, by, at }: { duplicateId: string; by: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('duplicates')
    .set({ status: 'rejected', decidedBy: by, decidedAt: at })
    .where('id', '=', duplicateId)
    .where('status', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A key that more accounts share than this says nothing. */
const mostSharing = 30

/** Other accounts that share keys with one, those with most in common first. */
export async function findLookalikes(
  db: Kysely<DB>,
  accountId: string,
  keys: readonly AccountKey[],
): Promise<string[]> {
  const { rows } = await sql<{ accountId: string }>`
    with asked as (select kind, value from unnest(
        ${keys.map((key) => key.kind)}::text[], ${keys.map((key) => key.value)}::text[]) as asked(kind, value)),
    shared as (select k.kind, k.value, k.account_id, count(*) over (partition by k.kind, k.value) as sharing
      from asked join account_keys k on k.kind = asked.kind and k.value = asked.value)
    select shared.account_id from shared join accounts on accounts.id = shared.account_id
    where shared.account_id <> ${accountId} and accounts.merged_into is null
      and (shared.kind <> 'loose' or shared.sharing <= ${mostSharing})
    group by shared.account_id
    order by sum(case when shared.kind = 'loose' then 1 else 100 end) desc, shared.account_id
    limit ${mostSharing}`.execute(db)
  return rows.map((row) => row.accountId)
}

/** The keys of accounts with their countries, to compare them as companies. */
export async function findCompanies(db: Kysely<DB>, accountIds: readonly string[]) {
  return db
    .selectFrom('accountKeys')
    .innerJoin('accounts', 'accounts.id', 'accountKeys.accountId')
    .select([
      'accounts.id',
      'accounts.country',
      'accountKeys.kind',
      'accountKeys.value',
      'accountKeys.display',
    ])
    .$narrowType<{ kind: AccountKey['kind'] }>()
    .where('accounts.id', 'in', [...accountIds])
    .where('accountKeys.kind', '<>', 'loose')
    .execute()
}
