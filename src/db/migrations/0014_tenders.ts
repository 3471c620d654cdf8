import { type Kysely, sql } from 'kysely'

/**
 * Opportunities in the supplier's own pipelines, tenders with lots and prices, competitors, why we won or lost, and what
 * was said of products that look alike.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table pipelines (
      id uuid primary key,
      name text not null unique,
      position integer not null
    );
    create table pipeline_stages (
      id uuid primary key,
      pipeline_id uuid not null references pipelines (id) on delete cascade,
      name text not null,
      key text not null,
      position integer not null,
      outcome text not null check (outcome in ('open', 'won', 'lost')),
      probability_pct integer check (probability_pct between 0 and 100),
      import_id uuid,
      unique (pipeline_id, key)
    );

    create table competitors (
      id uuid primary key,
      name text not null,
      search_key text not null unique,
      spellings text[] not null default '{}',
      website text, country text, note text, import_id uuid
    );
    create table competitor_shares (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      competitor_id uuid not null, family text, share_pct numeric(5, 2) check (share_pct between 0 and 100),
      note text, noted_on date not null, noted_by text,
      primary key (account_id, id)
    );

    alter table opportunities
      add pipeline_id uuid,
      add stage_id uuid,
      add outcome text check (outcome in ('open', 'won', 'lost')),
      add is_tender boolean not null default false,
      add budget numeric(20, 4),
      add our_price numeric(20, 4),
      add winner_price numeric(20, 4),
      add our_rank integer,
      add bidders integer,
      add winner text,
      add incumbent text,
      add due_on date,
      add said text[] not null default '{}',
      add version integer not null default 1;
    create index opportunities_outcome on opportunities (outcome, closed_on);

    create table lots (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      opportunity_id uuid not null, position integer not null, name text not null,
      product text, family text, quantity numeric, our_price numeric(20, 4), winner_price numeric(20, 4),
      budget numeric(20, 4), our_rank integer, winner text, outcome text check (outcome in ('open', 'won', 'lost')),
      extra jsonb, import_id uuid, source_row integer,
      primary key (account_id, id)
    );
    create table rival_bids (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      opportunity_id uuid not null, competitor_id uuid not null, price numeric(20, 4), rank integer,
      primary key (account_id, id)
    );
    create table outcome_reasons (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      opportunity_id uuid not null, reason text not null, weight smallint not null default 1 check (weight between 1 and 5),
      note text, noted_by text, noted_on date,
      primary key (account_id, id)
    );
    create table opportunity_moves (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      opportunity_id uuid not null, stage_id uuid, stage text not null, moved_on date not null, moved_by text,
      primary key (account_id, id)
    );

    create table product_decisions (
      id uuid primary key,
      key text not null,
      name text not null,
      product_id uuid not null,
      product text not null,
      verdict text not null check (verdict in ('accepted', 'refused')),
      moved jsonb,
      decided_by text not null,
      decided_at timestamptz not null,
      undone_by text,
      undone_at timestamptz
    );
    create index product_decisions_key on product_decisions (key);
  `.execute(db)
}
