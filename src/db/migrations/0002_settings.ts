import { type Kysely, sql } from 'kysely'

/** Settings keep their history: the newest row of a key is in force, older ones say what was before and who changed it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table settings (
      key text not null,
      valid_from timestamptz not null,
      value jsonb not null,
      set_by text,
      primary key (key, valid_from)
    );
    create table exchange_rates (
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      valid_on date not null,
      units_per_euro numeric(18, 8) not null check (units_per_euro > 0),
      primary key (currency, valid_on)
    );
  `.execute(db)
}
