import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.gen.ts'

/** The first day of the month of a day. */
export const monthOf = (date: string) => `${date.slice(0, 7)}-01`
/** Ten-thousandths, in which money of the database is whole. */
const whole = (value: number | null) => Math.round((value ?? 0) * 10_000)
const sum = <Row>(rows: Row[], value: (row: Row) => number) =>
  rows.reduce((total, row) => total + value(row), 0) / 10_000

/** The sums of order lines, made one by one outside the database. */
export async function orderSums(db: Kysely<DB>) {
  const lines = await db.selectFrom('orderLines').selectAll().execute()
  const groups = Map.groupBy(lines, (row) =>
    JSON.stringify([row.accountId, monthOf(row.orderedOn), row.currency]),
  )
  return [...groups].map(([key, rows]) => {
    const [accountId, month, code] = JSON.parse(key) as [string, string, string]
    const days = new Set(
      rows.filter((row) => (row.amount ?? 0) > 0).map((row) => Number(row.orderedOn.slice(8))),
    )
    return {
      accountId,
      month,
      currency: code,
      gross: sum(rows, (row) => Math.max(0, whole(row.amount))),
      credits: sum(rows, (row) => Math.max(0, -whole(row.amount))),
      cost: sum(rows, (row) => (row.amount === null ? 0 : whole(row.cost))),
      costed: sum(rows, (row) => (row.cost === null ? 0 : whole(row.amount))),
      quantity: rows.length,
      lines: rows.length,
      unpriced: rows.filter((row) => row.amount === null).length,
      orderDays: [...days].reduce((bits, one) => bits + 2 ** (one - 1), 0),
    }
  })
}
