import type { PlainDate } from '../core/period.ts'
import { monthsBefore } from './days.ts'
import type { BuyingPlan } from './plans.ts'
import type { Random } from './random.ts'
import type { SampleOrderLine } from './facts.ts'
import type { Currency, SampleAccount, SampleProduct } from './types.ts'

export interface LineContext {
  asOf: PlainDate
  account: SampleAccount
  plan: BuyingPlan
  assortment: readonly { product: SampleProduct; weight: number }[]
  unitsPerEuro: (currency: Currency, day: PlainDate) => number
}

/** Prices rose by three per cent a year. */
const PRICE_RISE = 1.03

/** Lines of an order of about the given value: one to five products of the customer's assortment, each once. */
export function orderLines(
  valueEur: number,
  day: PlainDate,
  context: LineContext,
  random: Random,
): SampleOrderLine[] {
  const count = random.weighted([
    [1, 41],
    [2, 29],
    [3, 17],
    [4, 9],
    [5, 4],
  ] as const)
  const shares = Array.from({ length: count }, () => random.between(0.4, 1.6))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const taken = new Set<string>()
  return shares.map((share, index) => {
    const lineEur = (valueEur * share) / whole
    const product = chooseProduct(lineEur, taken, context, random)
    taken.add(product.code)
    const quantity = Math.max(1, Math.round((lineEur * 100) / product.priceMinor))
    return { lineNumber: index + 1, ...pricedLine(product, quantity, day, context, random) }
  })
}

/** Something of the assortment that gives a sensible number of pieces for the money, else the nearest in price. */
function chooseProduct(lineEur: number, taken: ReadonlySet<string>, context: LineContext, random: Random) {
  const free = context.assortment.filter(({ product }) => !taken.has(product.code))
  const sensible = free.filter(({ product }) => {
    const price = product.priceMinor / 100
    const most = product.family === 'spare-parts' || product.family === 'service' ? 260 : 60
    return price <= lineEur * 1.25 && price * most >= lineEur
  })
  if (sensible.length > 0) {
    return random.weighted(sensible.map(({ product, weight }) => [product, weight] as const))
  }
  const distance = (product: SampleProduct) => Math.abs(Math.log(product.priceMinor / 100 / lineEur))
  return free
    .map(({ product }) => product)
    .reduce((best, product) => (distance(product) < distance(best) ? product : best))
}

function pricedLine(
  product: SampleProduct,
  quantity: number,
  day: PlainDate,
  context: LineContext,
  random: Random,
) {
  const { account, plan, asOf } = context
  const factor = PRICE_RISE ** (-monthsBefore(asOf, day) / 12) * context.unitsPerEuro(account.currency, day)
  const rounding = account.currency === 'RUB' ? 100 : 1
  const unitPriceMinor = Math.round((product.priceMinor * factor) / rounding) * rounding
  const discountPct = plan.discountPct > 0 && random.chance(0.15) ? plan.discountPct + 2 : plan.discountPct
  return {
    productCode: product.code,
    quantity,
    unitPriceMinor,
    discountPct,
    amountMinor: Math.round((quantity * unitPriceMinor * (100 - discountPct)) / 100),
    costMinor: Math.round(product.costMinor * factor) * quantity,
  }
}
