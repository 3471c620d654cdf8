import { type Kysely, sql } from 'kysely'

/**
 * By which working hours the clocks of a conversation were counted. Where these are others than those in force, they are
 * counted anew in the background, and what is left to do can be said.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mail_threads add clocked_by uuid`.execute(db)
}
