import { type Kysely, sql } from 'kysely'

/**
 * One index per kind of fact in the order in which the timeline of an account is read: newest first, by day and id.
 * Deliveries and opportunities stand on the last day known of them, so their index holds that expression.
 * Lines are found by their order, for its number of lines and its sum.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index orders_day on orders (account_id, ordered_on, id);
    create index order_lines_order on order_lines (account_id, order_id);
    create index deliveries_day on deliveries (account_id, (coalesce(actual_on, revised_on, promised_on)), id);
    create index invoices_day on invoices (account_id, issued_on, id);
    create index requests_at on requests (account_id, opened_at, id);
    create index opportunities_day on opportunities (account_id, (coalesce(closed_on, opened_on)), id);
  `.execute(db)
}
