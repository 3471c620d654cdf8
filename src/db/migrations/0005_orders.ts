import { type Kysely, sql } from 'kysely'

/**
 * Orders and their lines. Ids are derived from what identifies the fact (origin account and order number; order, product
 * and occurrence), so the same file read twice meets its own rows. A line carries its own date: many files date each line.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table orders (
      account_id uuid not null,
      id uuid not null,
      origin_id uuid not null,
      number text not null,
      ordered_on date,
      promised_on date,
      delivered_on date,
      currency text,
      owner text,
      extra jsonb,
      import_id uuid,
      source_row integer,
      primary key (account_id, id)
    );
    create index orders_number on orders (number);

    create table order_lines (
      account_id uuid not null,
      id uuid not null,
      order_id uuid not null,
      product_id uuid,
      ordered_on date not null,
      promised_on date,
      delivered_on date,
      quantity numeric,
      amount numeric(20, 4),
      cost numeric(20, 4),
      currency text not null,
      source_row integer not null,
      import_id uuid,
      extra jsonb,
      primary key (account_id, id)
    );
    create index order_lines_day on order_lines (account_id, ordered_on);
    create index order_lines_date on order_lines (ordered_on);
  `.execute(db)
}
