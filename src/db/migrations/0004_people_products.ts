import { type Kysely, sql } from 'kysely'

/** Contacts belong to an account; products are shared by all. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table contacts (
      account_id uuid not null,
      id uuid not null,
      origin_id uuid not null,
      name text not null,
      title text,
      email text,
      phone text,
      role text,
      reports_to text,
      language text,
      notes text,
      extra jsonb,
      import_id uuid,
      source_row integer,
      primary key (account_id, id)
    );
    create table products (
      id uuid primary key,
      code text,
      name text not null,
      family text,
      unit text,
      price numeric(18, 4),
      cost numeric(18, 4),
      extra jsonb,
      import_id uuid,
      source_row integer
    );
    create table product_keys (
      key text primary key,
      product_id uuid not null references products (id) on delete cascade
    );
    create index product_keys_product on product_keys (product_id);
  `.execute(db)
}
