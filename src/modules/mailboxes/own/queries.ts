import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

/** Addresses of our people, users or not, and of our mailboxes, in lower case. */
export async function listOwnAddresses(db: Kysely<DB>): Promise<{ address: string; vouches: boolean }[]> {
  const { rows } = await sql<{ address: string; vouches: boolean }>`
    select lower(email) as address, true as vouches from users where suspended_at is null
    union select lower(address), true from mailboxes where address is not null
    union select lower(email), false from colleagues where email is not null`.execute(db)
  return rows
}
