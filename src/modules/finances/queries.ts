import { type Kysely, sql } from 'kysely'
import type { DB } from '../../db/tables.gen.ts'

export async function listStatements(db: Kysely<DB>, accountId: string) {
  const { rows } = await sql<StatementRow>`
    select statement.id, year, currency, revenue::float8 as revenue, ebit::float8 as ebit,
      net_profit::float8 as net_profit, total_assets::float8 as total_assets,
      current_assets::float8 as current_assets, total_liabilities::float8 as total_liabilities,
      current_liabilities::float8 as current_liabilities, retained_earnings::float8 as retained_earnings,
      equity::float8 as equity, source, published_on, noted_by, source_row, files.name as file_name
    from statements statement
    left join imports on imports.id = statement.import_id left join files on files.id = imports.file_id
    where account_id = ${accountId} order by year desc, statement.id desc limit 60`.execute(db)
  return rows
}

export interface StatementRow {
  id: string
  year: number
  currency: string | null
  revenue: number | null
  ebit: number | null
  netProfit: number | null
  totalAssets: number | null
  currentAssets: number | null
  totalLiabilities: number | null
  currentLiabilities: number | null
  retainedEarnings: number | null
  equity: number | null
  source: string | null
  publishedOn: string | null
  notedBy: string | null
  sourceRow: number | null
  fileName: string | null
}

export function findYear(db: Kysely<DB>, accountId: string, year: number) {
  return db
    .selectFrom('statements')
    .select('id')
    .where('accountId', '=', accountId)
    .where('year', '=', year)
    .executeTakeFirst()
}

export function listSigns(db: Kysely<DB>, accountId: string) {
  return db
    .selectFrom('signs')
    .select(['id', 'kind', 'text', 'direction', 'source', 'seenOn', 'notedBy'])
    .where('accountId', '=', accountId)
    .$narrowType<{
      kind: 'investment' | 'purchase' | 'publicContract' | 'courtCase' | 'other'
      direction: 'good' | 'bad' | 'neutral' | null
    }>()
    .orderBy('seenOn', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}

export interface InvoiceRow {
  number: string | null
  issuedOn: string
  dueOn: string | null
  paidOn: string | null
  amount: number
  paidAmount: number | null
  currency: string | null
}

const mostInvoices = 20_000

/** Invoices issued from a day on, and older ones that are not paid. */
export async function listInvoices(
  db: Kysely<DB>,
  accountId: string,
  from: string,
  through: string,
): Promise<InvoiceRow[]> {
  const { rows } = await sql<InvoiceRow>`
    select number, issued_on, due_on, paid_on, amount::float8 as amount, paid_amount::float8 as paid_amount, currency
    from invoices where account_id = ${accountId} and issued_on <= ${through}::date
      and (issued_on >= ${from}::date or paid_on is null)
    order by issued_on desc, id limit ${mostInvoices}`.execute(db)
  return rows
}
