import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Scope } from '../../accounts/policy.ts'
import { withinScope } from '../../accounts/queries.ts'

/** Which of these accounts lie within a scope; null where all do. */
export async function visibleAccounts(
  db: Kysely<DB>,
  scope: Scope,
  accountIds: string[],
): Promise<Set<string> | null> {
  if (scope.all) return null
  const { rows } = await sql<{ id: string }>`
    select id from accounts where id = any(${accountIds}::uuid[]) and ${withinScope(scope, 'id')}`.execute(db)
  return new Set(rows.map((row) => row.id))
}
