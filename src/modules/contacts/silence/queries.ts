import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface HeardOf {
  accountId: string
  contactId: string
  days: string[]
}

/** On which days people of these accounts (null: of all) who have not left wrote to us, a day once for each message. */
export async function listHeardOf(
  db: Kysely<DB>,
  accountIds: readonly string[] | null,
  { from, to, least }: { from: string; to: string; least: number },
): Promise<HeardOf[]> {
  const only = accountIds === null ? sql`` : sql`and i.account_id = any(${accountIds}::uuid[])`
  const { rows } = await sql<HeardOf>`
    select i.account_id, c.id as contact_id,
      array_agg(((i.occurred_at at time zone 'UTC')::date)::text order by i.occurred_at) as days
    from interactions i cross join unnest(i.contact_ids) as named(contact_id)
    join contacts c on c.account_id = i.account_id and c.id = named.contact_id and c.left_on is null
    where i.direction = 'in' and (i.nature is null or i.nature = 'person') ${only}
      and i.occurred_at >= (${from}::date at time zone 'UTC')
      and i.occurred_at < ((${to}::date + 1) at time zone 'UTC')
    group by i.account_id, c.id having count(*) >= ${least}
    order by i.account_id, c.id`.execute(db)
  return rows
}

/** Takes back what silence suggested of people who were heard of since, or of whom nothing says so any more. */
export async function deleteOutdated(
  db: Kysely<DB>,
  accountIds: readonly string[] | null,
  standing: readonly string[],
): Promise<void> {
  const only = accountIds === null ? sql`` : sql`and account_id = any(${accountIds}::uuid[])`
  await sql`delete from contact_proposals
    where status = 'open' and kind = 'left' and evidence ->> 'rule' = 'silence' ${only}
      and not (contact_id::text || ' ' || (evidence ->> 'lastOn') = any(${standing}::text[]))`.execute(db)
}
