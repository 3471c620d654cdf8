import { type Insertable, type Kysely, type Selectable, sql, type Updateable } from 'kysely'
import type { Check, Judged } from '../../core/candidates/verdict.ts'
import type { Candidates, DB } from '../../db/tables.gen.ts'
import type { Scope } from '../accounts/policy.ts'

type P = 'need' | 'pay' | 'authority'
export type CandidateRow = Omit<Selectable<Candidates>, P | 'status'> &
  Record<P, Judged | null> & { status: 'open' | 'accepted' | 'refused'; owner: string | null }

const inScope = (scope: Scope) =>
  scope.all ? sql`true` : sql`(c.team_id = ${scope.teamId} or c.owner_id = ${scope.ownerId})`
const columns = sql`c.*, users.name as owner`
const from = sql`candidates c left join users on users.id = c.owner_id`

export interface CandidateFilter {
  scope: Scope
  status?: string
  /** A folded text the folded name holds. */
  key?: string
  limit: number
  offset: number
}

/** Candidates, those to be decided first, then the latest. */
export async function listCandidates(db: Kysely<DB>, filter: CandidateFilter) {
  const { scope, status, key, limit, offset } = filter
  const which = sql`${inScope(scope)} and ${status ? sql`c.status = ${status}` : sql`true`}
    and ${key ? sql`position(${key} in c.search_key) > 0` : sql`true`}`
  const { rows: items } = await sql<CandidateRow>`select ${columns} from ${from} where ${which}
    order by c.status <> 'open', c.updated_at desc, c.id desc limit ${limit} offset ${offset}`.execute(db)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from candidates c where ${which}`.execute(db)
  return { items, total: counted[0]!.total }
}

export async function findCandidate(db: Kysely<DB>, candidateId: string): Promise<CandidateRow | undefined> {
  const { rows } =
    await sql<CandidateRow>`select ${columns} from ${from} where c.id = ${candidateId}`.execute(db)
  return rows[0]
}

export async function insertCandidate(db: Kysely<DB>, row: Insertable<Candidates>): Promise<void> {
  await db.insertInto('candidates').values(row).execute()
}

/** Writes a change if nobody else did since this version; answers whether it was written. */
export async function updateCandidate(
  db: Kysely<DB>,
  candidateId: string,
  version: number,
  change: Updateable<Candidates>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('candidates')
    .set({ ...change, version: version + 1 })
    .where('id', '=', candidateId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export type CheckRow = Check & {
  candidateId: string
  fileId: string | null
  fileName: string | null
  checkedBy: string | null
  checkedOn: string | null
}

/** What was found of these candidates. */
export async function listChecks(db: Kysely<DB>, candidateIds: readonly string[]): Promise<CheckRow[]> {
  if (candidateIds.length === 0) return []
  const { rows } =
    await sql<CheckRow>`select candidate_id, topic, item, state, note, file_id, file_name, checked_by, checked_on
    from candidate_checks where candidate_id = any(${candidateIds}::uuid[]) order by topic, item`.execute(db)
  return rows
}

export async function upsertCheck(db: Kysely<DB>, row: CheckRow): Promise<void> {
  await sql`insert into candidate_checks (candidate_id, topic, item, state, note, file_id, file_name, checked_by, checked_on)
    values (${row.candidateId}, ${row.topic}, ${row.item}, ${row.state}, ${row.note}, ${row.fileId}, ${row.fileName},
      ${row.checkedBy}, ${row.checkedOn})
    on conflict (candidate_id, topic, item) do update set state = excluded.state, note = excluded.note,
      file_id = excluded.file_id, file_name = excluded.file_name, checked_by = excluded.checked_by,
      checked_on = excluded.checked_on`.execute(db)
}

/** Accounts and other candidates whose folded name holds the same words, as far as the actor may see them. */
export async function findAlike(db: Kysely<DB>, candidateId: string, key: string, scope: Scope) {
  const own = scope.all ? sql`true` : sql`(a.team_id = ${scope.teamId} or a.owner_id = ${scope.ownerId})`
  const { rows } = await sql<{ id: string; name: string; type: 'account' | 'candidate' }>`
    select id, name, 'account' as type from accounts a
    where merged_into is null and (search_key = ${key} or position(${key} in search_key) > 0) and ${own}
    union all
    select c.id, c.name, 'candidate' from candidates c
    where c.id <> ${candidateId} and c.account_id is null
      and (c.search_key = ${key} or position(${key} in c.search_key) > 0) and ${inScope(scope)}
    order by type, name, id limit 10`.execute(db)
  return rows
}
