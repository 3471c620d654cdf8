import { type Insertable, type Kysely, sql } from 'kysely'
import type { ApprovalSteps, DB } from '../../../db/tables.gen.ts'

export function listSteps(db: Kysely<DB>, accountId: string) {
  return db
    .selectFrom('approvalSteps')
    .select(['title', 'contactId', 'usualDays', 'note'])
    .where('accountId', '=', accountId)
    .orderBy('position')
    .execute()
}

/** The steps in place of those so far. */
export async function replaceSteps(
  db: Kysely<DB>,
  accountId: string,
  rows: readonly Insertable<ApprovalSteps>[],
): Promise<void> {
  await db.deleteFrom('approvalSteps').where('accountId', '=', accountId).execute()
  if (rows.length > 0)
    await db
      .insertInto('approvalSteps')
      .values([...rows])
      .execute()
}

/** Which of these are people of the account. */
export async function listKnown(
  db: Kysely<DB>,
  accountId: string,
  contactIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from contacts where account_id = ${accountId} and id = any(${contactIds}::uuid[])`.execute(db)
  return rows.map(({ id }) => id)
}
