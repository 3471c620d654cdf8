import { type Kysely, sql } from 'kysely'

/** Teams, users and what sign-in keeps about them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table teams (
      id uuid primary key,
      name text not null unique,
      created_at timestamptz not null
    );
    create table users (
      id text primary key,
      name text not null,
      email text not null unique,
      email_verified boolean not null default false,
      image text,
      role text not null default 'viewer' check (role in ('admin', 'head', 'manager', 'viewer')),
      team_id uuid references teams (id),
      language text not null default 'en' check (language in ('en', 'ru', 'el')),
      suspended_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create table sessions (
      id text primary key,
      token text not null unique,
      user_id text not null references users (id) on delete cascade,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index sessions_user on sessions (user_id);
    create table credentials (
      id text primary key,
      account_id text not null,
      provider_id text not null,
      user_id text not null references users (id) on delete cascade,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      password text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index credentials_user on credentials (user_id);
    create table verifications (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create table audit_entries (
      id uuid primary key,
      at timestamptz not null,
      actor_id text,
      actor_name text not null,
      action text not null,
      subject text not null,
      subject_id text,
      before jsonb,
      after jsonb
    );
    create index audit_entries_subject on audit_entries (subject, subject_id, at);
  `.execute(db)
}
