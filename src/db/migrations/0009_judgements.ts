import { type Kysely, sql } from 'kysely'

/** What people judge: ratings of KAISM criteria, and types of accounts they confirmed or refused. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ratings (
      account_id uuid not null,
      id uuid not null,
      origin_id uuid not null,
      criterion text not null,
      party text not null,
      rater text not null,
      score real not null check (score between 0 and 10),
      rated_on date not null,
      sample boolean not null default false,
      created_at timestamptz not null,
      created_by text,
      primary key (account_id, id)
    );
    create table account_types (
      account_id uuid not null,
      type text not null check (type in ('economist', 'prospect', 'image', 'expert')),
      verdict text not null check (verdict in ('confirmed', 'refused')),
      note text,
      decided_by text,
      decided_at timestamptz not null,
      primary key (account_id, type)
    );
    create table projects (
      account_id uuid not null,
      id uuid not null,
      name text not null,
      monthly_margin numeric(20, 2),
      note text,
      created_by text,
      created_at timestamptz not null,
      primary key (account_id, id)
    );
  `.execute(db)
}
