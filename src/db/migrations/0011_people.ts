import { type Kysely, sql } from 'kysely'

/**
 * Our people and theirs. A contact is a person's place at one account; contacts that share a person are one human being
 * who works, or worked, for several companies. Proposals wait for a person to confirm what traffic suggests. What a person
 * said of a contact stands in "said" by the name of the column, and no file overwrites it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table colleagues (
      id uuid primary key,
      name text not null,
      search_key text not null,
      email text,
      title text,
      office text,
      manager text,
      user_id text references users (id),
      left_on date,
      extra jsonb,
      import_id uuid,
      source_row integer
    );
    create index colleagues_key on colleagues (search_key);
    create index colleagues_email on colleagues (email);
    create unique index colleagues_user on colleagues (user_id);

    alter table contacts
      add person_id uuid,
      add circle text check (circle in ('defender', 'leader', 'user')),
      add influence smallint check (influence between 1 and 5),
      add stance text check (stance in ('sponsor', 'supporter', 'neutral', 'sceptic', 'opponent')),
      add reports_to_id uuid,
      add consent text check (consent in ('given', 'refused')),
      add consent_on date,
      add started_on date,
      add left_on date,
      add custom jsonb,
      add source text,
      add said text[] not null default '{}',
      add version integer not null default 1;
    create index contacts_email on contacts (lower(email));
    create index contacts_person on contacts (person_id);

    create table contact_addresses (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      contact_id uuid not null, address text not null, import_id uuid,
      primary key (account_id, id)
    );
    create index contact_addresses_address on contact_addresses (address);

    create table contact_stances (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      contact_id uuid not null, stance text, reason text, noted_on date not null, noted_by text, import_id uuid,
      noted_at timestamptz not null default clock_timestamp(),
      primary key (account_id, id)
    );

    create table relations (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      contact_id uuid not null, colleague_id uuid not null,
      level smallint check (level between 0 and 4), wanted smallint check (wanted between 0 and 4),
      noted_on date, noted_by text, extra jsonb, import_id uuid, source_row integer,
      primary key (account_id, id)
    );

    create table approval_steps (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      position smallint not null, title text not null, contact_id uuid, usual_days integer, note text,
      primary key (account_id, id)
    );

    create table contact_proposals (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      kind text not null check (kind in ('new', 'left', 'changed')),
      contact_id uuid, name text, title text, email text, phone text,
      evidence jsonb not null,
      status text not null default 'open' check (status in ('open', 'accepted', 'refused')),
      found_on date not null, decided_by text, decided_at timestamptz, import_id uuid,
      primary key (account_id, id)
    );
    create index contact_proposals_open on contact_proposals (account_id) where status = 'open';
  `.execute(db)
}
