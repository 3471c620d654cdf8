import { addDays, type PlainDate } from '../core/period.ts'
import { monthsBefore, workdayAfter } from './days.ts'
import { createRandom, type Random } from './random.ts'
import { storyAccount } from './storyAccounts.ts'
import type { SampleDelivery, SampleInvoice, SampleOrder } from './facts.ts'
import type { SampleAccount } from './types.ts'

const termDays: Record<string, number> = { RU: 45, KZ: 45, GR: 60, TR: 60, IT: 60, DE: 30, AT: 30 }

/** An invoice for each order that is fully delivered, a credit note for each return; paid as the customer pays. */
export function buildInvoices(
  seed: number,
  asOf: PlainDate,
  accounts: readonly SampleAccount[],
  orders: readonly SampleOrder[],
  deliveries: readonly SampleDelivery[],
): SampleInvoice[] {
  const countries = new Map(accounts.map((account) => [account.name, account.country]))
  const lastDelivery = new Map<string, PlainDate | null>()
  for (const { orderNumber, actualOn } of deliveries) {
    const before = lastDelivery.get(orderNumber)
    const isOpen = before === null || actualOn === null
    lastDelivery.set(
      orderNumber,
      isOpen ? null : before === undefined || actualOn > before ? actualOn : before,
    )
  }
  return orders.flatMap((order) => {
    if (order.account === null) return []
    const delivered = lastDelivery.get(order.number)
    const issuedOn = delivered === undefined ? order.promisedOn : delivered
    if (issuedOn === null || issuedOn > asOf) return []
    const random = createRandom(seed, `invoice/${order.number}`)
    return [
      invoiceOf(order, order.account, issuedOn, termDays[countries.get(order.account)!] ?? 45, asOf, random),
    ]
  })
}

function invoiceOf(
  order: SampleOrder,
  account: string,
  issuedOn: PlainDate,
  terms: number,
  asOf: PlainDate,
  random: Random,
): SampleInvoice {
  const amountMinor = order.lines.reduce((sum, line) => sum + line.amountMinor, 0)
  const dueOn = order.isReturn ? issuedOn : addDays(issuedOn, terms)
  const lateness = latenessDays(account, monthsBefore(asOf, dueOn), random)
  const paid = workdayAfter(dueOn, lateness)
  const isPaid = paid <= asOf
  const isPartly = !isPaid && account === storyAccount.latePayer && dueOn < asOf && random.chance(0.9)
  return {
    number: `${order.isReturn ? 'CN' : 'INV'}-${order.number.replace(/^\p{L}+-/u, bookLetter(order.number))}`,
    orderNumber: order.number,
    account,
    issuedOn,
    dueOn,
    paidOn: isPaid ? paid : null,
    amountMinor,
    paidMinor: isPaid ? amountMinor : isPartly ? Math.round(amountMinor * 0.4) : 0,
    currency: order.currency,
  }
}

/** One letter that keeps the invoice numbers of the three books apart. */
function bookLetter(orderNumber: string): string {
  if (orderNumber.startsWith('МН')) return 'R'
  return orderNumber.startsWith('AB') ? 'E' : 'G'
}

/** Days after the due date; the late payer takes longer every year. */
function latenessDays(account: string, monthsAgo: number, random: Random): number {
  if (account === storyAccount.latePayer) return random.whole(30, 55) + Math.max(0, 30 - monthsAgo)
  return random.chance(0.1) ? random.whole(8, 30) : random.whole(-4, 4)
}
