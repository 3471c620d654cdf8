import { type Insertable, type Kysely, sql } from 'kysely'
import type { Evidence } from '../../../core/text/companyEvidence.ts'
import type { AccountKeys, Accounts, DB, Duplicates } from '../../../db/tables.gen.ts'
import type { DirectoryRows } from './directory.ts'
import type { AccountKey } from './keys.ts'

export type AccountRow = Insertable<Accounts>
export type KeyRow = Insertable<AccountKeys>
/** A pair to propose; the left texts of the evidence speak of `leftId`. */
export type DuplicateRow = Pick<
  Insertable<Duplicates>,
  'id' | 'leftId' | 'rightId' | 'score' | 'importId' | 'foundAt'
> & {
  verdict: 'certain' | 'likely'
  evidence: Evidence[]
}

/** PostgreSQL takes 65,535 parameters a statement; an account has 26 columns. */
const rowsPerStatement = 1000

async function inParts<T>(rows: readonly T[], insert: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsPerStatement)
    await insert(rows.slice(at, at + rowsPerStatement))
}

/** New accounts, each at first alone in its holding. */
export async function insertAccounts(db: Kysely<DB>, rows: readonly AccountRow[]): Promise<void> {
  await inParts(rows, async (part) => {
    await db.insertInto('accounts').values(part).execute()
    await insertHoldings(
      db,
      part.map((row) => row.id),
    )
  })
}

/** Makes sure that each account stands in the holding tree; those that do already stay where they are. */
export async function insertHoldings(db: Kysely<DB>, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length === 0) return
  await sql`insert into holdings (account_id, parent_id, ultimate_id)
    select distinct id, null::uuid, id from unnest(${accountIds}::uuid[]) as given(id)
    on conflict (account_id) do nothing`.execute(db)
}

/** Keys an account can be found by; one that stands already stays as it is. */
export async function insertKeys(db: Kysely<DB>, rows: readonly KeyRow[]): Promise<void> {
  await inParts(rows, (part) =>
    db
      .insertInto('accountKeys')
      .values(part)
      .onConflict((at) => at.columns(['kind', 'value', 'accountId']).doNothing())
      .execute(),
  )
}

/** Pairs that look like one company. A pair that stands already, decided or not, is not proposed again. */
export async function insertDuplicates(db: Kysely<DB>, rows: readonly DuplicateRow[]): Promise<void> {
  const stored = rows.map(inOrder).map((row) => ({ ...row, evidence: JSON.stringify(row.evidence) }))
  await inParts(stored, (part) =>
    db
      .insertInto('duplicates')
      .values(part)
      .onConflict((at) => at.columns(['leftId', 'rightId']).doNothing())
      .execute(),
  )
}

/** A pair is stored once, whichever side it was found from: the smaller id stands left. */
function inOrder(row: DuplicateRow): DuplicateRow {
  if (row.leftId < row.rightId) return row
  const evidence = row.evidence.map((item) => ({ ...item, left: item.right, right: item.left }))
  return { ...row, leftId: row.rightId, rightId: row.leftId, evidence }
}

/** Every key, and of every account, merged or not, what else tells companies apart. */
export async function findDirectoryRows(db: Kysely<DB>): Promise<DirectoryRows> {
  const keys = await db
    .selectFrom('accountKeys')
    .select(['kind', 'value', 'originId', 'display'])
    .$narrowType<{ kind: AccountKey['kind'] }>()
    .orderBy('originId')
    .orderBy('kind')
    .orderBy('value')
    .execute()
  const accounts = await db.selectFrom('accounts').select(['id', 'mergedInto', 'country']).execute()
  return { keys, accounts }
}

/**
 * Holds off merges until the transaction ends, so that facts are not written for an account that is merged meanwhile.
 * Any number of writers hold it together.
 */
export async function holdMerges(db: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtext('merges'))`.execute(db)
}
