import { type Kysely, sql } from 'kysely'

/** The other facts of an account. All share one shape: account, id derived from what identifies the fact, origin, import. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table deliveries (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      order_number text, delivery_number text, product_id uuid, product text,
      promised_on date, revised_on date, actual_on date,
      quantity numeric, quantity_delivered numeric, amount numeric(20, 4), currency text, remark text,
      extra jsonb, import_id uuid, source_row integer,
      primary key (account_id, id)
    );
    create table invoices (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      number text, order_number text, issued_on date not null, due_on date, paid_on date,
      amount numeric(20, 4) not null, paid_amount numeric(20, 4), currency text,
      extra jsonb, import_id uuid, source_row integer,
      primary key (account_id, id)
    );
    create table interactions (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      occurred_at timestamptz not null, channel text, direction text,
      contact text, contact_email text, person text, subject text, text text,
      extra jsonb, import_id uuid, source_row integer,
      primary key (account_id, id)
    );
    create index interactions_at on interactions (account_id, occurred_at);
    create table requests (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      number text, opened_at timestamptz not null, type text, subject text, contact text,
      first_response_at timestamptz, resolved_at timestamptz, status text,
      extra jsonb, import_id uuid, source_row integer,
      primary key (account_id, id)
    );
    create table opportunities (
      account_id uuid not null, id uuid not null, origin_id uuid not null,
      number text, name text, product_id uuid, product text, stage text, opened_on date, closed_on date,
      amount numeric(20, 4), currency text, owner text, competitor text, reason text,
      extra jsonb, import_id uuid, source_row integer,
      primary key (account_id, id)
    );
  `.execute(db)
}
