import { type Kysely, sql } from 'kysely'

/**
 * Facts summed per account, month and currency, refreshed by the touched keys in the transaction of the facts.
 * order_days has bit d-1 set when something was ordered on day d: order days, gaps and silence need no second look at the lines.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account_months (
      account_id uuid not null,
      month date not null,
      currency text not null,
      gross numeric(22, 4) not null,
      credits numeric(22, 4) not null,
      cost numeric(22, 4) not null,
      costed numeric(22, 4) not null,
      quantity numeric not null,
      lines integer not null,
      unpriced integer not null,
      order_days integer not null,
      primary key (account_id, month, currency)
    );
    create table account_payments (
      account_id uuid not null,
      month date not null,
      currency text not null,
      invoiced numeric(22, 4) not null,
      paid numeric(22, 4) not null,
      late_days_weighted numeric not null,
      settled numeric(22, 4) not null,
      primary key (account_id, month, currency)
    );
  `.execute(db)
}
