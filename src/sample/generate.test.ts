import { describe, expect, it } from 'vitest'
import { readTaxNumber, taxNumberKey } from '../core/text/taxNumber.ts'
import { generateSample } from './generate.ts'

const asOf = '2026-06-30'
const sample = generateSample({ seed: 1, asOf })

describe('the sample company', () => {
  it('is the same for the same seed and day, and another for another seed', () => {
    expect(generateSample({ seed: 1, asOf })).toEqual(sample)
    expect(generateSample({ seed: 2, asOf }).orders).not.toEqual(sample.orders)
  })

  it('refuses a day that is not in the calendar', () => {
    expect(() => generateSample({ seed: 1, asOf: '2026-02-30' })).toThrow(RangeError)
  })

  it('has the size of a real supplier', () => {
    const lines = sample.orders.reduce((count, order) => count + order.lines.length, 0)
    expect(sample.accounts).toHaveLength(120)
    expect(sample.products).toHaveLength(60)
    expect(lines).toBeGreaterThan(13_000)
    expect(lines).toBeLessThan(18_000)
    expect(sample.mails.length).toBeGreaterThan(2800)
    expect(sample.mails.length).toBeLessThan(3600)
    expect(new Set(sample.mails.map((mail) => mail.language))).toEqual(new Set(['en', 'ru', 'el', 'de']))
    expect(sample.colleagues.length).toBeGreaterThanOrEqual(14)
    expect(sample.opportunities.length + sample.tenders.length).toBeGreaterThan(130)
    expect(sample.opportunities.length + sample.tenders.length).toBeLessThan(190)
    expect(sample.contracts).toHaveLength(45)
    expect(sample.statements).toHaveLength(120)
    expect(new Set(sample.ratings.map((rating) => rating.account)).size).toBe(50)
  })

  it('covers the 36 months up to the day and nothing after it', () => {
    expect(sample.firstDay).toBe('2023-07-01')
    const days = [
      ...sample.orders.map((order) => order.orderedOn),
      ...sample.deliveries.flatMap((delivery) => delivery.actualOn ?? []),
      ...sample.invoices.flatMap((invoice) => [invoice.issuedOn, invoice.paidOn ?? invoice.issuedOn]),
      ...sample.interactions.map((interaction) => interaction.occurredAt.slice(0, 10)),
      ...sample.requests
        .flatMap((request) => [request.openedAt, request.firstResponseAt, request.resolvedAt])
        .filter((minute) => minute !== null)
        .map((minute) => minute.slice(0, 10)),
      ...sample.mails.map((mail) => mail.sentAt.slice(0, 10)),
      ...[...sample.opportunities, ...sample.tenders].flatMap(({ openedOn, closedOn }) => [
        openedOn,
        closedOn ?? openedOn,
      ]),
      ...sample.relations.map((relation) => relation.notedOn),
      ...sample.ratings.map((rating) => rating.ratedOn),
    ].toSorted()
    expect(days[0]! >= sample.firstDay).toBe(true)
    expect(days.at(-1)! <= asOf).toBe(true)
    expect(new Set(sample.orders.map((order) => order.orderedOn.slice(0, 7))).size).toBe(36)
  })

  it('names accounts, tax numbers, order numbers and mail addresses once', () => {
    const names = sample.accounts.map((account) => account.name)
    const taxKeys = sample.accounts.map((account) => taxNumberKey(readTaxNumber(account.taxNumber)!))
    const orders = sample.orders.map((order) => order.number)
    const addresses = sample.contacts.map((contact) => contact.email)
    for (const list of [names, taxKeys, orders, addresses]) expect(new Set(list).size).toBe(list.length)
  })

  it('only names domains that nobody can own', () => {
    const hosts = [
      ...sample.accounts.flatMap((account) => [account.website, account.email]),
      ...sample.contacts.map((contact) => contact.email),
      ...sample.people.map((person) => person.email),
      ...sample.colleagues.map((colleague) => colleague.email),
      ...sample.mails.flatMap(({ sender, recipient }) => [sender.email, recipient.email]),
    ]
    expect(hosts.filter((host) => !host.endsWith('.example') && !host.endsWith('@example.com'))).toEqual([])
  })

  it('has holdings whose parents are accounts that do not buy themselves', () => {
    const holdings = Map.groupBy(
      sample.accounts.filter((account) => account.parent !== null),
      (account) => account.parent!,
    )
    const buyers = new Set(sample.orders.map((order) => order.account))
    expect(holdings.size).toBe(8)
    for (const [parent, plants] of holdings) {
      expect(sample.accounts.map((account) => account.name)).toContain(parent)
      expect(buyers.has(parent)).toBe(false)
      expect(plants.length).toBeGreaterThanOrEqual(2)
      expect(plants.length).toBeLessThanOrEqual(6)
    }
  })

  it('adds up: a line is price times quantity less discount, an invoice is its order', () => {
    const totals = new Map<string, number>()
    for (const order of sample.orders) {
      for (const line of order.lines) {
        const exact = (line.quantity * line.unitPriceMinor * (100 - line.discountPct)) / 100
        expect(Math.abs(line.amountMinor - exact)).toBeLessThanOrEqual(0.5)
        expect(line.quantity < 0).toBe(order.isReturn)
        expect(Number.isInteger(line.costMinor)).toBe(true)
      }
      totals.set(
        order.number,
        order.lines.reduce((sum, line) => sum + line.amountMinor, 0),
      )
    }
    for (const invoice of sample.invoices) expect(invoice.amountMinor).toBe(totals.get(invoice.orderNumber))
  })

  it('sends back less than was bought, in about one order of sixty', () => {
    const returns = sample.orders.filter((order) => order.isReturn)
    expect(returns.length / sample.orders.length).toBeGreaterThan(0.01)
    expect(returns.length / sample.orders.length).toBeLessThan(0.025)
  })

  it('lists only stories about accounts it has', () => {
    const names = new Set(sample.accounts.map((account) => account.name))
    expect(sample.stories.flatMap((story) => story.accounts).filter((name) => !names.has(name))).toEqual([])
    expect(sample.stories.filter((story) => !/^[A-H]\d$/.test(story.foundBy))).toEqual([])
    expect(new Set(sample.stories.map((story) => story.id)).size).toBe(sample.stories.length)
  })
})
