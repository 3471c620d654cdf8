import { type Kysely, sql } from 'kysely'

/**
 * The timeline of an account with a hundred thousand entries: what is read of each kind stands in the order of its index,
 * and what concerns one person is found by the person; the last day anything was heard stands at the end of one. A note has a version, so that two who change it see each other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table interactions add version integer not null default 1;
    drop index interactions_at;
    create index interactions_at on interactions (account_id, occurred_at, id);
    create index interactions_day on interactions (occurred_at);
    create index interactions_contacts on interactions using gin (contact_ids) where contact_ids <> '{}';
    create index attachments_subject on attachments (account_id, subject, subject_id);
  `.execute(db)
}
