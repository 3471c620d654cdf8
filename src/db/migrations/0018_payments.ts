import { type Kysely, sql } from 'kysely'

/** Sums of payments by month, which nothing reads: what was settled by a day is asked of the invoices themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop table account_payments`.execute(db)
}
