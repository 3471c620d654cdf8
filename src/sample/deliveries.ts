import type { PlainDate } from '../core/period.ts'
import { monthsBefore, workdayAfter } from './days.ts'
import { createRandom, type Random } from './random.ts'
import { storyAccount } from './storyAccounts.ts'
import type { SampleDelivery, SampleOrder } from './facts.ts'

const remarks = ['Partial delivery', 'Customs documents late', 'Carrier delay', 'Casting rejected, made anew']

/** One delivery for each order with goods, about one in seventeen in two parts; what is still to come has no actual date. */
export function buildDeliveries(
  seed: number,
  asOf: PlainDate,
  orders: readonly SampleOrder[],
): SampleDelivery[] {
  return orders.flatMap((order) => {
    const random = createRandom(seed, `delivery/${order.number}`)
    const quantity = goodsCount(order)
    if (order.isReturn || order.account === null || quantity === 0) return []
    const delay = delayDays(order, asOf, random)
    const first = deliveryOf(order, asOf, { part: 1, delay, quantity, delivered: quantity }, random)
    if (quantity < 4 || !random.chance(0.06)) return [first]
    const delivered = Math.ceil(quantity * 0.6)
    const rest = { part: 2, delay: Math.max(delay, 0) + random.whole(7, 21), quantity: quantity - delivered }
    return [
      { ...first, quantityDelivered: first.actualOn === null ? null : delivered, remark: remarks[0]! },
      deliveryOf(order, asOf, { ...rest, delivered: rest.quantity }, random),
    ]
  })
}

function goodsCount(order: SampleOrder): number {
  const goods = order.lines.filter((line) => !line.productCode.startsWith('SV'))
  return goods.reduce((sum, line) => sum + line.quantity, 0)
}

function deliveryOf(
  order: SampleOrder,
  asOf: PlainDate,
  plan: { part: number; delay: number; quantity: number; delivered: number },
  random: Random,
): SampleDelivery {
  const planned = workdayAfter(order.promisedOn, plan.delay)
  const actual = planned < order.orderedOn ? order.orderedOn : planned
  const isDone = actual <= asOf
  const told = plan.delay > 5 && random.chance(0.6)
  return {
    number: `${order.number}/${plan.part}`,
    orderNumber: order.number,
    account: order.account!,
    promisedOn: order.promisedOn,
    revisedOn: told ? workdayAfter(order.promisedOn, Math.round(plan.delay * 0.7)) : null,
    actualOn: isDone ? actual : null,
    quantity: plan.quantity,
    quantityDelivered: isDone ? plan.delivered : null,
    remark: plan.delay > 8 ? random.pick(remarks.slice(1)) : null,
  }
}

/** Days after the promised day, negative when early. Nine in ten come in time; at one customer fewer and fewer do. */
function delayDays(order: SampleOrder, asOf: PlainDate, random: Random): number {
  const monthsAgo = monthsBefore(asOf, order.promisedOn)
  const isFailing = order.account === storyAccount.looksGood && monthsAgo < 12
  const lateChance = isFailing ? 0.85 - Math.max(0, monthsAgo) * 0.045 : 0.1
  if (!random.chance(lateChance))
    return -random.weighted([
      [0, 6],
      [1, 2],
      [2, 1],
      [4, 1],
    ] as const)
  return Math.ceil(random.logNormal(isFailing ? 9 : 4, 0.7))
}
