import type { PlainDate } from '../../core/period.ts'
import { customerRows } from '../companies.ts'
import type { SampleInteraction, SampleOrder } from '../facts.ts'
import type { SampleAccount, SampleContact, SampleProduct } from '../types.ts'

/** What letters are written about, looked up by account. */
export interface MailContext {
  seed: number
  asOf: PlainDate
  accounts: readonly SampleAccount[]
  products: readonly SampleProduct[]
  salesOf: (account: string) => number
  account: (name: string) => SampleAccount
  peopleOf: (account: string) => readonly SampleContact[]
  /** Number of the latest order before a day; null where there is none yet. */
  orderBefore: (account: string, day: PlainDate) => string | null
  /** Days on which somebody called or met us of their own accord, by their address. */
  calledOn: ReadonlyMap<string, readonly PlainDate[]>
}

interface Given {
  seed: number
  asOf: PlainDate
  accounts: readonly SampleAccount[]
  contacts: readonly SampleContact[]
  products: readonly SampleProduct[]
  orders: readonly SampleOrder[]
  interactions: readonly SampleInteraction[]
}

/** Prepares the look-ups, so that thousands of letters do not search through all orders each. */
export function mailContext(given: Given): MailContext {
  const { seed, asOf, accounts, contacts, products, orders, interactions } = given
  const byName = new Map(accounts.map((account) => [account.name, account]))
  const sales = new Map(accounts.map(({ name }, place) => [name, customerRows[place]!.salesThousandEur]))
  const people = Map.groupBy(contacts, (contact) => contact.account)
  const ordered = Map.groupBy(
    orders.filter((order) => !order.isReturn),
    (order) => order.account,
  )
  const calls = interactions.flatMap(({ direction, contactEmail, occurredAt }) =>
    direction === 'in' && contactEmail !== null ? [{ contactEmail, day: occurredAt.slice(0, 10) }] : [],
  )
  const called = Map.groupBy(calls, ({ contactEmail }) => contactEmail)
  return {
    seed,
    asOf,
    accounts,
    products,
    calledOn: new Map([...called].map(([email, days]) => [email, days.map(({ day }) => day)])),
    salesOf: (account) => sales.get(account)!,
    account: (name) => byName.get(name)!,
    peopleOf: (account) => people.get(account) ?? [],
    orderBefore: (account, day) =>
      (ordered.get(account) ?? []).findLast((order) => order.orderedOn < day)?.number ?? null,
  }
}
