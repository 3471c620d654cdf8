import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.gen.ts'

export interface BookLine {
  accountId: string
  day: string
  /** Null where nobody knows what the line came to. */
  amount: number | null
  currency?: string
  cost?: number | null
}

/** Order lines as an import leaves them, each its own order; answers their ids in the same order. */
export async function addLines(db: Kysely<DB>, lines: readonly BookLine[]): Promise<string[]> {
  const rows = lines.map(({ accountId, day, amount, currency = 'EUR', cost = null }) => ({
    accountId,
    id: randomUUID(),
    orderId: randomUUID(),
    orderedOn: day,
    amount,
    currency,
    cost,
    quantity: 1,
    sourceRow: 2,
  }))
  if (rows.length > 0) await db.insertInto('orderLines').values(rows).execute()
  return rows.map((row) => row.id)
}

export interface BookInvoice {
  accountId: string
  issuedOn: string
  amount: number
  currency?: string | null
  dueOn?: string | null
  paidOn?: string | null
  paidAmount?: number | null
}

/** Invoices as an import leaves them; answers their ids in the same order. */
export async function addInvoices(db: Kysely<DB>, invoices: readonly BookInvoice[]): Promise<string[]> {
  const rows = invoices.map(({ accountId, currency = 'EUR', ...invoice }) => ({
    ...invoice,
    accountId,
    originId: accountId,
    currency,
    id: randomUUID(),
    sourceRow: 2,
  }))
  if (rows.length > 0) await db.insertInto('invoices').values(rows).execute()
  return rows.map((row) => row.id)
}
