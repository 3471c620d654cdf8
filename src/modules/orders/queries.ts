import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../db/tables.gen.ts'
import type { Scope } from '../accounts/policy.ts'
import { withinScope } from '../accounts/queries.ts'

export interface LineRow {
  id: string
  accountId: string
  account: string
  orderId: string
  orderNumber: string
  orderedOn: string
  product: string | null
  productCode: string | null
  family: string | null
  quantity: number | null
  amount: number | null
  currency: string
  cost: number | null
  promisedOn: string | null
  deliveredOn: string | null
  importId: string | null
  fileName: string | null
  sourceRow: number
}
export interface LineFilter {
  from?: string
  to?: string
}

/** Which lines are meant: a condition on `line`. */
export type LineChoice = RawBuilder<boolean>

/** Lines of one account. */
export const ofAccount = (accountId: string): LineChoice => sql<boolean>`line.account_id = ${accountId}`

/** Lines of every account under the same top, as far as the actor may see them. */
export function ofHolding(accountId: string, scope: Scope): LineChoice {
  return sql<boolean>`(line.account_id = ${accountId} or line.account_id in (
      select member.account_id from holdings member
      join holdings own on own.ultimate_id = member.ultimate_id where own.account_id = ${accountId})
    and ${withinScope(scope, 'line.account_id')})`
}

const between = ({ from, to }: LineFilter) =>
  sql`${from ? sql`line.ordered_on >= ${from}::date` : sql`true`} and ${to ? sql`line.ordered_on <= ${to}::date` : sql`true`}`

/** A page of lines, newest first. What is shown beside them is looked up for the page alone. */
export async function findLines(
  db: Kysely<DB>,
  choice: LineChoice,
  { limit, offset, ...filter }: LineFilter & { limit: number; offset: number },
): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select line.id, line.account_id, coalesce(account.name, '') as account, line.order_id,
      coalesce(orders.number, '') as order_number, line.ordered_on, product.name as product, product.code as product_code,
      product.family, line.quantity, line.amount, line.currency, line.cost, line.promised_on, line.delivered_on,
      line.import_id, files.name as file_name, line.source_row
    from (select * from order_lines line where ${choice} and ${between(filter)}
      order by line.ordered_on desc, line.id desc limit ${limit} offset ${offset}) line
    left join orders on orders.account_id = line.account_id and orders.id = line.order_id
    left join accounts account on account.id = line.account_id
    left join products product on product.id = line.product_id
    left join imports on imports.id = line.import_id
    left join files on files.id = imports.file_id
    order by line.ordered_on desc, line.id desc`.execute(db)
  return rows
}

/** Number and sums of the lines by currency: what they come to, and how much of that is credits (as a positive number). */
export async function sumLines(db: Kysely<DB>, choice: LineChoice, filter: LineFilter) {
  const { rows } = await sql<{ currency: string; lines: number; amount: number; credits: number }>`
    select line.currency, count(*) as lines, coalesce(sum(line.amount), 0) as amount,
      coalesce(-sum(line.amount) filter (where line.amount < 0), 0) as credits
    from order_lines line where ${choice} and ${between(filter)}
    group by line.currency order by count(*) desc, line.currency`.execute(db)
  return rows
}
