import { type Kysely, sql } from 'kysely'

/** Files that came in, imports of them, rows that could not be read, and what each import displaced. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table files (
      id uuid primary key,
      name text not null,
      size_bytes bigint not null,
      sha256 text not null,
      created_by text,
      created_at timestamptz not null
    );
    create table profiles (
      id uuid primary key,
      name text not null unique,
      kind text not null,
      signature text not null,
      map jsonb not null,
      created_by text,
      created_at timestamptz not null,
      used_at timestamptz
    );
    create index profiles_signature on profiles (signature);
    create table imports (
      id uuid primary key,
      file_id uuid not null references files (id),
      kind text not null,
      status text not null check (status in ('waiting', 'running', 'checked', 'done', 'failed', 'cancelled', 'undone')),
      options jsonb not null,
      result jsonb,
      progress jsonb,
      problem jsonb,
      sample boolean not null default false,
      created_by text,
      created_by_name text not null,
      created_at timestamptz not null,
      started_at timestamptz,
      finished_at timestamptz,
      undone_at timestamptz
    );
    create index imports_created on imports (created_at);
    create table import_skips (
      import_id uuid not null references imports (id) on delete cascade,
      source_row integer not null,
      problems jsonb not null,
      cells jsonb not null,
      primary key (import_id, source_row)
    );
    create table import_changes (
      import_id uuid not null,
      table_name text not null,
      account_id uuid not null,
      id uuid not null,
      before jsonb,
      primary key (import_id, table_name, account_id, id)
    );
  `.execute(db)
}
