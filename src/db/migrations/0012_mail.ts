import { type Kysely, sql } from 'kysely'

/**
 * Mail. A message is kept once, however many mailboxes hold it; at each account it concerns it is an interaction.
 * Threads are summed per account and refreshed by the change. A key of mail_keys is a Message-ID that was seen or answered,
 * or stands for a subject and an address outside, with the day it was last used.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mailboxes (
      id uuid primary key,
      name text not null unique,
      address text,
      host text,
      port integer,
      secure boolean not null default true,
      username text,
      secret text,
      folders text[] not null default '{}',
      read_since date,
      privacy text not null default 'headers' check (privacy in ('headers', 'participants', 'team')),
      user_id text references users (id),
      team_id uuid references teams (id),
      state jsonb not null default '{}',
      polled_at timestamptz,
      problem jsonb,
      paused_at timestamptz,
      version integer not null default 1,
      created_by text,
      created_at timestamptz not null
    );
    create table mail_blocks (
      value text primary key,
      kind text not null check (kind in ('address', 'domain')),
      created_by text,
      created_at timestamptz not null
    );
    create table mail_messages (
      id uuid primary key,
      message_key text not null,
      thread_id uuid not null,
      sent_at timestamptz not null,
      direction text not null check (direction in ('in', 'out', 'internal', 'other')),
      nature text not null check (nature in ('person', 'auto', 'bounce', 'bulk')),
      from_name text,
      from_address text,
      recipients jsonb not null,
      subject text,
      reply_key text,
      reference_keys text[] not null default '{}',
      outside text[] not null default '{}',
      outside_domains text[] not null default '{}',
      is_request boolean not null default false,
      body text,
      privacy text not null check (privacy in ('headers', 'participants', 'team')),
      attachments jsonb not null default '[]',
      search tsvector,
      size_bytes integer not null,
      matched text check (matched in ('contact', 'domain')),
      reason text,
      import_id uuid,
      source_row integer
    );
    create index mail_messages_thread on mail_messages (thread_id);
    create index mail_messages_search on mail_messages using gin (search);
    create index mail_messages_reason on mail_messages (reason) where reason is not null;
    create index mail_messages_import on mail_messages (import_id);
    create table mail_keys (
      message_key text primary key,
      thread_id uuid not null,
      last_at timestamptz
    );
    create index mail_keys_thread on mail_keys (thread_id);
    create table mail_copies (
      mailbox_id uuid not null references mailboxes (id) on delete cascade,
      message_id uuid not null,
      primary key (mailbox_id, message_id)
    );
    create index mail_copies_message on mail_copies (message_id);

    alter table interactions
      add contact_ids uuid[] not null default '{}',
      add colleague_ids uuid[] not null default '{}',
      add thread_id uuid,
      add message_id uuid,
      add nature text,
      add logged_by text;
    create index interactions_thread on interactions (account_id, thread_id) where thread_id is not null;
    create index interactions_message on interactions (message_id) where message_id is not null;

    create table mail_threads (
      account_id uuid not null, id uuid not null,
      subject text,
      started_at timestamptz not null,
      last_at timestamptz not null,
      started_by text not null check (started_by in ('us', 'them')),
      message_count integer not null,
      is_request boolean not null,
      our_minutes integer,
      their_minutes integer,
      waiting_for text check (waiting_for in ('us', 'them')),
      waiting_since timestamptz,
      primary key (account_id, id)
    );
    create index mail_threads_waiting on mail_threads (waiting_for, waiting_since) where waiting_for is not null;

    create table attachments (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      subject text not null check (subject in ('account', 'interaction', 'contract', 'statement', 'tender')),
      subject_id uuid, file_id uuid not null, name text not null, media_type text not null,
      size_bytes bigint not null, added_by text, added_at timestamptz not null,
      primary key (account_id, id)
    );
  `.execute(db)
}
