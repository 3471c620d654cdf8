import { addMonths, daysBetween, type PlainDate } from '../period.ts'
import { type Known, known, unknown } from '../reason.ts'
import { daysLate } from './daysLate.ts'

/** An invoice in the currency all of them are compared in; credit notes are negative. */
export interface Invoice {
  issuedOn: PlainDate
  dueOn: PlainDate | null
  paidOn: PlainDate | null
  amount: number
  paidAmount: number | null
}

export interface PaymentBehaviour {
  /** Over invoices of the last twelve months that were settled by the day, and of the twelve before. */
  daysLate: Known<number>
  daysLateBefore: Known<number>
  /** Days late now less days late before; above 0 is worse. */
  trendDays: Known<number>
  /** Share of the settled amount that came after its due date, percent. */
  lateSharePct: Known<number>
  settledInvoices: number
  open: number
  openInvoices: number
  overdue: number
  overdueInvoices: number
  longestOverdueDays: number | null
}

interface Considered {
  late: number
  amount: number
}

/**
 * How an account pays, as of a day: lateness of what it settled, what is open and what is overdue. Invoices issued after
 * the day are not looked at, and payments after it have not come yet. One without a due date is never overdue. Amounts in
 * the unit of the invoices; unknown is UNKNOWN_PAYMENT.
 */
export function paymentBehaviour(invoices: readonly Invoice[], asOf: PlainDate): PaymentBehaviour {
  const issued = invoices.filter(({ issuedOn }) => issuedOn <= asOf)
  const from = addMonths(asOf, -12)
  const now = settledBetween(issued, from, asOf)
  const before = settledBetween(
    issued.filter(({ paidOn }) => paidOn !== null && paidOn <= from),
    addMonths(asOf, -24),
    from,
  )
  const current = latenessOf(now)
  const former = latenessOf(before)
  const late = now.filter((one) => one.late > 0).reduce((sum, { amount }) => sum + amount, 0)
  const all = now.reduce((sum, { amount }) => sum + amount, 0)
  return {
    daysLate: current,
    daysLateBefore: former,
    trendDays:
      current.value === null || former.value === null
        ? unknown('UNKNOWN_PAYMENT')
        : known(current.value - former.value),
    lateSharePct: all > 0 ? known((100 * late) / all) : unknown('UNKNOWN_PAYMENT'),
    settledInvoices: now.length,
    ...balanceOf(issued, asOf),
  }
}

const latenessOf = (settled: Considered[]) =>
  daysLate(settled.map(({ amount, late }) => ({ settled: amount, lateDaysWeighted: amount * late })))

/** Issued after the first day and up to the last, and paid by it. A credit note is no payment. */
function settledBetween(invoices: readonly Invoice[], after: PlainDate, through: PlainDate): Considered[] {
  return invoices.flatMap(({ issuedOn, dueOn, paidOn, amount }) => {
    if (dueOn === null || paidOn === null || paidOn > through || amount <= 0) return []
    if (issuedOn <= after || issuedOn > through) return []
    return [{ amount, late: Math.max(0, daysBetween(dueOn, paidOn)) }]
  })
}

function balanceOf(issued: readonly Invoice[], asOf: PlainDate) {
  const open = issued.flatMap((invoice) => {
    if (invoice.paidOn !== null && invoice.paidOn <= asOf) return []
    const rest = invoice.amount - (invoice.paidAmount ?? 0)
    return rest === 0 ? [] : [{ rest, dueOn: invoice.dueOn }]
  })
  const overdue = open.filter(({ rest, dueOn }) => rest > 0 && dueOn !== null && dueOn < asOf)
  const sum = (parts: { rest: number }[]) => parts.reduce((total, { rest }) => total + rest, 0)
  const longest = overdue.map(({ dueOn }) => daysBetween(dueOn!, asOf))
  return {
    open: sum(open),
    openInvoices: open.length,
    overdue: sum(overdue),
    overdueInvoices: overdue.length,
    longestOverdueDays: longest.length > 0 ? Math.max(...longest) : null,
  }
}

/**
 * Share of a credit limit that open invoices take, percent; above 100 the limit is broken. A negative balance uses none.
 * TOO_LITTLE_KNOWN without a limit, NON_POSITIVE_BASE for a limit of 0.
 */
export function creditUsedPct(open: number, limit: number | null): Known<number> {
  if (limit === null) return unknown('TOO_LITTLE_KNOWN')
  return limit > 0 ? known((100 * Math.max(0, open)) / limit) : unknown('NON_POSITIVE_BASE')
}
