import { creditUsedPct, type Invoice, paymentBehaviour } from '../../../core/finances/payments.ts'
import { addMonths, type PlainDate } from '../../../core/period.ts'
import { createExchange, type Exchange } from '../../../core/series/exchange.ts'
import { monthNumber } from '../../../core/series/period.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Account } from '../../accounts/access/queries.ts'
import { getSettings, listRates } from '../../settings/service.ts'
import { type InvoiceRow, listInvoices } from '../queries.ts'

const usualCurrency = 'EUR'
const shownFacts = 200

/** How an account pays, in the reporting currency, with the invoices behind it. */
export async function gatherPayments(ctx: Ctx, account: Account, asOf: PlainDate) {
  const rows = await listInvoices(ctx.db, account.id, addMonths(asOf, -36), asOf)
  const { company } = await getSettings(ctx)
  const currency = company.currency ?? rows.find((row) => row.currency !== null)?.currency ?? usualCurrency
  const exchange = createExchange(await listRates(ctx), currency, asOf)
  const converted = rows.flatMap((row) => convert(row, exchange))
  const behaviour = paymentBehaviour(converted, asOf)
  const limit = limitOf(account, currency, exchange, asOf)
  return {
    asOf,
    currency,
    ...behaviour,
    invoices: rows.length,
    unconverted: rows.length - converted.length,
    creditLimit: limit,
    creditUsedPct: creditUsedPct(behaviour.open, limit),
    paymentDays: account.paymentDays,
    facts: factsBehind(rows, asOf),
  }
}

/** An invoice that names no currency is taken to be in the reporting one. */
function convert(row: InvoiceRow, exchange: Exchange): Invoice[] {
  const rate = row.currency === null ? 1 : exchange(row.currency, monthNumber(row.issuedOn))
  if (rate === null) return []
  const paidAmount = row.paidAmount === null ? null : row.paidAmount * rate
  return [{ ...row, amount: row.amount * rate, paidAmount }]
}

function limitOf(account: Account, currency: string, exchange: Exchange, asOf: PlainDate): number | null {
  if (account.creditLimit === null) return null
  const rate = exchange(account.creditCurrency ?? currency, monthNumber(asOf))
  return rate === null ? null : account.creditLimit * rate
}

/** What is open or was paid late, the largest first. */
function factsBehind(rows: InvoiceRow[], asOf: PlainDate) {
  const isOpen = (row: InvoiceRow) => row.paidOn === null || row.paidOn > asOf
  const isLate = ({ dueOn, paidOn }: InvoiceRow) => dueOn !== null && paidOn !== null && paidOn > dueOn
  return rows
    .filter((row) => isOpen(row) || isLate(row))
    .toSorted((left, right) => Number(isOpen(right)) - Number(isOpen(left)) || right.amount - left.amount)
    .slice(0, shownFacts)
    .map(({ number, issuedOn, dueOn, paidOn, amount, currency }) => ({
      number,
      issuedOn,
      dueOn,
      paidOn,
      amount,
      currency,
    }))
}
