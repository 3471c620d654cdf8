import { type Kysely, sql } from 'kysely'

/**
 * Accounts, the small shared tables around them (holding tree, outside keys, look-alikes), and merges.
 * A merged account keeps its row and points to the one that took over; its facts carry their origin, so a merge can be undone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table accounts (
      id uuid primary key,
      name text not null,
      search_key text not null,
      country text,
      city text,
      address text,
      industry text,
      employees integer,
      annual_revenue numeric(20, 2),
      founded_year integer,
      website text,
      email text,
      phone text,
      category_spend numeric(20, 2),
      notes text,
      owner_id text references users (id),
      owner_name text,
      team_id uuid references teams (id),
      merged_into uuid,
      sample boolean not null default false,
      extra jsonb,
      version integer not null default 1,
      import_id uuid,
      created_by_import uuid,
      source_row integer,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create index accounts_owner on accounts (owner_id);
    create index accounts_team on accounts (team_id);

    create table holdings (
      account_id uuid primary key,
      parent_id uuid,
      ultimate_id uuid not null
    );
    create index holdings_parent on holdings (parent_id);
    create index holdings_ultimate on holdings (ultimate_id);

    create table account_keys (
      kind text not null check (kind in ('tax', 'domain', 'code', 'name', 'loose')),
      value text not null,
      account_id uuid not null,
      origin_id uuid not null,
      display text not null,
      import_id uuid,
      primary key (kind, value, account_id)
    );
    create index account_keys_account on account_keys (account_id);

    create table duplicates (
      id uuid primary key,
      left_id uuid not null,
      right_id uuid not null,
      verdict text not null check (verdict in ('certain', 'likely')),
      score real not null,
      evidence jsonb not null,
      status text not null default 'open' check (status in ('open', 'merged', 'rejected')),
      import_id uuid,
      found_at timestamptz not null,
      decided_by text,
      decided_at timestamptz,
      unique (left_id, right_id)
    );
    create table merges (
      id uuid primary key,
      kept_id uuid not null,
      merged_id uuid not null,
      moved jsonb not null,
      merged_by text,
      merged_at timestamptz not null,
      undone_by text,
      undone_at timestamptz
    );
    create index merges_accounts on merges (kept_id, merged_id);
  `.execute(db)
}
