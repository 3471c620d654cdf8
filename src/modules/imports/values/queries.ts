import { type RawBuilder, sql } from 'kysely'
import { keyedRows } from '../keyed/queries.ts'
import type { Target } from '../kinds/target.ts'

/** What the file says of accounts, one row each, with the account it is about. */
export const rowsOnAccounts = (target: Target): RawBuilder<unknown> =>
  sql`select one.*, one.account_id as about_id from (${keyedRows(target)}) one`
