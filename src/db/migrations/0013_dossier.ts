import { type Kysely, sql } from 'kysely'

/** The dossier: where each value of a company comes from, what else is known of it, and where the relationship stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account_values (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      field text not null,
      value text,
      source text not null check (source in ('person', 'import', 'mail', 'merge')),
      source_name text,
      import_id uuid,
      source_row integer,
      noted_at timestamptz not null,
      stands boolean not null,
      primary key (account_id, id)
    );
    create index account_values_field on account_values (account_id, field, noted_at);

    create table custom_fields (
      id uuid primary key,
      subject text not null check (subject in ('account', 'contact')),
      key text not null,
      label text not null,
      type text not null check (type in ('text', 'number', 'date', 'choice', 'yesNo', 'link')),
      choices text[] not null default '{}',
      position integer not null,
      archived_at timestamptz,
      unique (subject, key)
    );

    alter table accounts
      add custom jsonb,
      add strategy text,
      add markets text,
      add history text,
      add stage text check (stage in ('acquaintance', 'qualification', 'contract', 'onboarding', 'partnership',
        'expansion', 'atRisk', 'lost', 'wonBack')),
      add credit_limit numeric(20, 2),
      add credit_currency text,
      add payment_days integer;

    create table sites (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      name text not null, kind text, country text, city text, address text, note text,
      extra jsonb, import_id uuid, source_row integer,
      primary key (account_id, id)
    );
    create table account_team (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      colleague_id uuid not null, role text not null, since_on date, until_on date,
      primary key (account_id, id)
    );
    create table stage_changes (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      stage text not null, entered_on date not null, reason text, changed_by text, created_at timestamptz not null,
      primary key (account_id, id)
    );

    create table statements (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      year integer not null, currency text,
      revenue numeric(20, 2), ebit numeric(20, 2), net_profit numeric(20, 2),
      total_assets numeric(20, 2), current_assets numeric(20, 2),
      total_liabilities numeric(20, 2), current_liabilities numeric(20, 2),
      retained_earnings numeric(20, 2), equity numeric(20, 2),
      source text, published_on date, noted_by text,
      extra jsonb, import_id uuid, source_row integer,
      primary key (account_id, id)
    );
    create table signs (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      kind text not null check (kind in ('investment', 'purchase', 'publicContract', 'courtCase', 'other')),
      text text not null, direction text check (direction in ('good', 'bad', 'neutral')),
      source text, seen_on date not null, noted_by text,
      primary key (account_id, id)
    );

    create table needs (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      kind text not null check (kind in ('situation', 'problem', 'implication', 'payoff')),
      text text not null, contact_id uuid, product text, leads_to_id uuid,
      noted_on date not null, noted_by text, settled_on date,
      primary key (account_id, id)
    );
    create table goals (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      text text not null, contact_id uuid, due_on date, reached_on date, dropped_on date,
      noted_on date not null, noted_by text,
      primary key (account_id, id)
    );

    create table contracts (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      number text, title text not null, signed_on date, starts_on date, ends_on date,
      notice_days integer, renews_itself boolean,
      amount numeric(20, 2), currency text, special_terms text,
      sla jsonb not null default '[]',
      said text[] not null default '{}',
      extra jsonb, import_id uuid, source_row integer,
      primary key (account_id, id)
    );

    create table candidates (
      id uuid primary key,
      name text not null,
      search_key text not null,
      country text, industry text, website text, tax_number text, note text,
      owner_id text references users (id),
      team_id uuid references teams (id),
      need jsonb, pay jsonb, authority jsonb,
      status text not null default 'open' check (status in ('open', 'accepted', 'refused')),
      verdict_reasons text,
      decided_by text, decided_at timestamptz,
      account_id uuid,
      version integer not null default 1,
      created_by text, created_at timestamptz not null, updated_at timestamptz not null
    );
    create table candidate_checks (
      candidate_id uuid not null references candidates (id) on delete cascade,
      topic text not null check (topic in ('documents', 'reliability', 'reputation', 'finances')),
      item text not null,
      state text not null check (state in ('open', 'fine', 'doubtful', 'bad')),
      note text, file_id uuid, file_name text,
      checked_by text, checked_on date,
      primary key (candidate_id, topic, item)
    );
  `.execute(db)
}
