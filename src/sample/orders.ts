import { addDays, type PlainDate } from '../core/period.ts'
import { customerRows } from './companies.ts'
import { monthOfYear, monthsBefore, workdayAfter } from './days.ts'
import { orderLines, type LineContext } from './orderLines.ts'
import { type BuyingPlan, planFor } from './plans.ts'
import { familyWeights } from './products.ts'
import { createRandom, type Random } from './random.ts'
import { returnOrders } from './returns.ts'
import type { SampleOrder } from './facts.ts'
import type { Currency, SampleAccount, SampleProduct } from './types.ts'

interface OrderContext {
  seed: number
  asOf: PlainDate
  /** Every day of the data, first to last. */
  calendar: readonly PlainDate[]
  accounts: readonly SampleAccount[]
  products: readonly SampleProduct[]
  unitsPerEuro: (currency: Currency, day: PlainDate) => number
}

/** The three books of sales, each with its own numbering: Russian, Greek, and all others. */
export type Book = 'ru' | 'el' | 'de'

/** In which book the sales to a country are kept. */
export function bookOf(country: string): Book {
  if (country === 'RU' || country === 'KZ') return 'ru'
  return country === 'GR' ? 'el' : 'de'
}

/** All orders and returns up to asOf, oldest first, numbered in the book of their customer's country. */
export function buildOrders(context: OrderContext): SampleOrder[] {
  const drafts = context.accounts.flatMap((account, index) => {
    if (customerRows[index]!.salesThousandEur === 0) return []
    return accountOrders(account, index, context)
  })
  drafts.push(counterSale(context))
  drafts.push(...returnOrders(drafts, context))
  return numbered(drafts, context.accounts)
}

function accountOrders(account: SampleAccount, index: number, context: OrderContext): SampleOrder[] {
  const random = createRandom(context.seed, `orders/${account.code}`)
  const plan = planFor(customerRows[index]!, random)
  const line: LineContext = {
    ...context,
    account,
    plan,
    assortment: assortment(account, plan, context, random),
  }
  return orderDays(plan, context, random).map((day) => {
    const usual = plan.annualEur / plan.ordersPerYear
    const valueEur =
      usual *
      plan.size(monthsBefore(context.asOf, day)) *
      random.logNormal(Math.exp(-(plan.spread ** 2) / 2), plan.spread)
    const lines = orderLines(valueEur, day, line, random)
    const lead = Math.max(...lines.map((each) => leadDays(each.productCode, context)))
    const promised = workdayAfter(day, lead + random.whole(0, 7))
    return orderOf(account.name, account.currency, day, promised, lines)
  })
}

function orderOf(
  account: string | null,
  currency: Currency,
  orderedOn: PlainDate,
  promisedOn: PlainDate,
  lines: SampleOrder['lines'],
): SampleOrder {
  return { number: '', account, orderedOn, promisedOn, currency, isReturn: false, lines }
}

function leadDays(code: string, context: OrderContext): number {
  return context.products.find((product) => product.code === code)!.leadDays
}

/** Days of orders: the pace of the months counts down a gap that is the usual one, stretched by chance. */
function orderDays(plan: BuyingPlan, { calendar, asOf }: OrderContext, random: Random): PlainDate[] {
  const paceOf = paceByMonth(plan, asOf)
  const gap = 365 / plan.ordersPerYear
  const days: PlainDate[] = []
  let left = random.between(0, gap)
  for (const day of calendar) {
    const pace = paceOf(day)
    left -= pace
    if (pace === 0 || left > 0) continue
    left += gap * random.between(1 - plan.jitter, 1 + plan.jitter)
    const working = workdayAfter(day, 0)
    if (working <= asOf && paceOf(working) > 0) days.push(working)
  }
  return days
}

function paceByMonth(plan: BuyingPlan, asOf: PlainDate): (day: PlainDate) => number {
  const paces = new Map<string, number>()
  return (day) => {
    const month = day.slice(0, 7)
    const known = paces.get(month)
    if (known !== undefined) return known
    const pace = plan.pace(monthsBefore(asOf, day), monthOfYear(day))
    paces.set(month, pace)
    return pace
  }
}

/** The products a customer keeps coming back to, with how much it leans to each. */
function assortment(account: SampleAccount, plan: BuyingPlan, context: OrderContext, random: Random) {
  const count = Math.min(34, 9 + Math.sqrt(plan.annualEur / 1000) * 0.7)
  const known = context.products
    .filter((product) => !plan.without.includes(product.family))
    .map((product) => {
      const usual = familyWeights[account.industry][product.family]
      return { product, weight: (plan.prefers[product.family] ?? usual) * random.between(0.3, 1.7) }
    })
    .toSorted((left, right) => right.weight - left.weight)
  return known.slice(0, Math.ceil(count))
}

/** A sale over the counter that nobody booked on a customer. */
function counterSale(context: OrderContext): SampleOrder {
  const random = createRandom(context.seed, 'counter')
  const day = workdayAfter(context.asOf, -97)
  const products = context.products.filter((product) => product.family === 'spare-parts')
  const lines = products.slice(0, 2).map((product, index) => {
    const quantity = random.whole(2, 9)
    const amounts = { amountMinor: product.priceMinor * quantity, costMinor: product.costMinor * quantity }
    const unitPriceMinor = product.priceMinor
    return {
      lineNumber: index + 1,
      productCode: product.code,
      quantity,
      unitPriceMinor,
      discountPct: 0,
      ...amounts,
    }
  })
  return orderOf(null, 'EUR', day, addDays(day, 1), lines)
}

function numbered(drafts: readonly SampleOrder[], accounts: readonly SampleAccount[]): SampleOrder[] {
  const countries = new Map(accounts.map((account) => [account.name, account.country]))
  const next = { ru: 1201, el: 351, de: 400101 }
  return drafts
    .toSorted((left, right) =>
      left.orderedOn < right.orderedOn ? -1 : Number(left.orderedOn > right.orderedOn),
    )
    .map((order) => {
      const book = bookOf(order.account === null ? 'DE' : countries.get(order.account)!)
      const number = next[book]++
      return { ...order, number: orderNumber(book, number) }
    })
}

function orderNumber(book: Book, number: number): string {
  if (book === 'ru') return `МН-${String(number).padStart(6, '0')}`
  return book === 'el' ? `ΠΑΡ-${String(number).padStart(5, '0')}` : `AB-${number}`
}
