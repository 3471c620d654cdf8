import { uuidOf } from '../../../platform/identifiers.ts'
import type { CompanyBook } from '../companies/book.ts'
import { orderHeadsTarget, orderKey, orderLinesTarget } from '../kinds/orders.ts'
import type { Values } from '../kinds/target.ts'
import type { ProductBook } from '../products/book.ts'
import type { StandingOrder } from '../stage/queries.ts'
import { accountOf } from './company.ts'
import { type FallbackCurrency, fillCurrency, type Resolve, textOf } from './row.ts'

export interface OrderResolving {
  companies: CompanyBook
  products: ProductBook
  currency: FallbackCurrency
  mayWrite: (accountId: string) => boolean
}

/** Lines with their order beside them. */
export function resolveOrderLines({ companies, products, currency, mayWrite }: OrderResolving): Resolve {
  let last = { of: '', id: '' }
  return ({ row, values, extra }) => {
    const { accountId, originId } = accountOf(companies, values, row)
    if (!mayWrite(accountId)) return { field: 'account', reason: 'accountNotYours' }
    const of = `${originId}/${orderKey(values)}`
    // The lines of an order mostly stand together, so its id is rarely made twice.
    if (of !== last.of) last = { of, id: uuidOf(of) }
    values.orderId = last.id
    values.orderNumber = textOf(values, 'orderNumber') ?? textOf(values, 'orderedOn')
    fillCurrency(values, currency)
    values.productId = productOf(products, values, row)
    return {
      accountId,
      originId,
      key: uuidOf(`${originId}/${orderLinesTarget.key(values)}`),
      row,
      values,
      extra,
    }
  }
}

/** Heads of orders whose lines come in a file of their own. */
export function resolveOrderHeads({ companies, mayWrite }: OrderResolving): Resolve {
  return ({ row, values, extra }) => {
    const { accountId, originId } = accountOf(companies, values, row)
    if (!mayWrite(accountId)) return { field: 'account', reason: 'accountNotYours' }
    values.orderNumber = textOf(values, 'orderNumber') ?? textOf(values, 'orderedOn')
    return {
      accountId,
      originId,
      key: uuidOf(`${originId}/${orderHeadsTarget.key(values)}`),
      row,
      values,
      extra,
    }
  }
}

/** Lines that only name the number of an order that stands: they take its customer and its dates. */
export function resolveLinesOfOrders(
  { companies, products, currency, mayWrite }: OrderResolving,
  standing: ReadonlyMap<string, StandingOrder[]>,
): Resolve {
  return ({ row, values, extra }) => {
    const number = textOf(values, 'orderNumber')
    const found = number === null ? [] : (standing.get(number) ?? [])
    const order = found[0]
    if (!order || !mayWrite(order.accountId)) return { field: 'orderNumber', reason: 'orderUnknown' }
    if (found.length > 1) return { field: 'orderNumber', reason: 'orderAmbiguous' }
    const { accountId, originId, id } = order
    companies.matched.add(accountId)
    values.orderId = id
    values.orderedOn ??= order.orderedOn
    if (values.orderedOn === null) return { field: 'orderNumber', reason: 'orderWithoutDate' }
    values.promisedOn ??= order.promisedOn
    values.deliveredOn ??= order.deliveredOn
    values.currency ??= order.currency
    fillCurrency(values, currency)
    values.productId = productOf(products, values, row)
    values.orderNumber = null
    return {
      accountId,
      originId,
      key: uuidOf(`${originId}/${orderLinesTarget.key(values)}`),
      row,
      values,
      extra,
    }
  }
}

function productOf(products: ProductBook, values: Values, row: number): string | null {
  const code = textOf(values, 'productCode')
  const name = textOf(values, 'product')
  return products.find({ code, name, family: textOf(values, 'family'), unit: textOf(values, 'unit') }, row)
}
