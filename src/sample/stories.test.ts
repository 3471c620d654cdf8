import { describe, expect, it } from 'vitest'
import { abcAnalysis } from '../core/segmentation/abc.ts'
import { proposeAccountTypes } from '../core/segmentation/accountTypes.ts'
import { orderCadence } from '../core/segmentation/cadence.ts'
import { xyzClass } from '../core/segmentation/xyz.ts'
import { concentration } from '../core/concentration/concentration.ts'
import { foldByParent } from '../core/concentration/ultimateParent.ts'
import { addMonths, type Period, windowBefore, windowOf } from '../core/period.ts'
import { generateSample } from './generate.ts'
import { rateTable } from './rates.ts'
import { holdingPlants, storyAccount } from './storyAccounts.ts'
import type { SampleCompany } from './sampleCompany.ts'

const isUs = (party: string) => party === 'us'
const within = (day: string, period: Period) => day >= period.from! && day <= period.to
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Net revenue and margin by account in euro cents. */
function bookOf(sample: SampleCompany, period: Period) {
  const unitsPerEuro = rateTable(sample.rates)
  const book = new Map(sample.accounts.map(({ name }) => [name, { id: name, value: 0, margin: 0 }]))
  for (const order of sample.orders) {
    const entry = order.account === null ? undefined : book.get(order.account)
    if (!entry || !within(order.orderedOn, period)) continue
    const rate = unitsPerEuro(order.currency, order.orderedOn)
    for (const line of order.lines) {
      entry.value += Math.round(line.amountMinor / rate)
      entry.margin += Math.round((line.amountMinor - line.costMinor) / rate)
    }
  }
  return book
}

function monthsOf(sample: SampleCompany, account: string): number[] {
  const months = [...new Set(sample.rates.map((rate) => rate.validOn.slice(0, 7)))].slice(-13, -1)
  return months.map((month) => bookOf(sample, { from: `${month}-01`, to: `${month}-31` }).get(account)!.value)
}

const orderDays = (sample: SampleCompany, account: string) =>
  sample.orders
    .filter((order) => order.account === account && !order.isReturn)
    .map((order) => order.orderedOn)

describe.each([
  { seed: 1, asOf: '2026-06-30' },
  { seed: 7, asOf: '2025-11-12' },
  { seed: 42, asOf: '2026-03-01' },
])('the stories of seed $seed as of $asOf', ({ seed, asOf }) => {
  const sample = generateSample({ seed, asOf })
  const year = windowOf(asOf, '12m')
  const book = bookOf(sample, year)
  const before = bookOf(sample, windowBefore(asOf, '12m')!)
  const total = [...book.values()].reduce((sum, entry) => sum + entry.value, 0)
  const sharePct = (name: string) => (100 * book.get(name)!.value) / total
  const abc = new Map(abcAnalysis([...book.values()]).items.map((item) => [item.id, item.class]))
  const inYear = sample.requests.filter((request) => within(request.openedAt.slice(0, 10), year))
  const types = new Map(
    proposeAccountTypes(
      sample.accounts.map((account) => {
        const asked = inYear.filter((request) => request.account === account.name)
        const demanding = asked.filter((request) => request.type === 'technical' || request.type === 'change')
        return {
          id: account.name,
          revenue: book.get(account.name)!.value,
          profit: book.get(account.name)!.margin,
          categorySpend: account.categorySpendEur === null ? null : account.categorySpendEur * 100,
          annualRevenue: account.annualRevenueEur,
          employees: account.employees,
          requests: asked.length,
          demandingRequests: demanding.length,
        }
      }),
    ).map(({ id, proposals }) => [id, proposals.filter((each) => each.proposed).map((each) => each.type)]),
  )

  const spend = (name: string) =>
    sample.accounts.find((account) => account.name === name)!.categorySpendEur! * 100

  it('one holding has a tenth of revenue, and nobody else', () => {
    const parents = new Map(sample.accounts.map((account) => [account.name, account.parent]))
    const measured = concentration(foldByParent([...book.values()], parents)).value!
    expect(measured.shares.filter((share) => share.sharePct >= 10).map((share) => share.id)).toEqual([
      storyAccount.holding,
    ])
    for (const plant of holdingPlants) expect(sharePct(plant)).toBeLessThan(6)
  })

  it('a fifth of the accounts brings more than half of the sales', () => {
    const top = concentration([...book.values()]).value!.shares.slice(0, 24)
    expect(top.reduce((sum, share) => sum + share.sharePct, 0)).toBeGreaterThan(52)
  })

  it('the types are proposed: economist alone, prospect, image and expert', () => {
    expect([...types].filter(([, found]) => found.includes('economist')).map(([name]) => name)).toEqual([
      storyAccount.economist,
    ])
    expect(sharePct(storyAccount.economist)).toBeLessThan(10)
    expect(types.get(storyAccount.rising)).toContain('prospect')
    expect(types.get(storyAccount.image)).toContain('image')
    expect(types.get(storyAccount.expert)).toContain('expert')
  })

  it('the prospect grows fast from a small share, the captive spends mostly with us', () => {
    const rising = book.get(storyAccount.rising)!.value
    expect(rising / spend(storyAccount.rising)).toBeLessThan(0.12)
    expect(rising).toBeGreaterThan(1.5 * before.get(storyAccount.rising)!.value)
    const captive = book.get(storyAccount.captive)!.value / spend(storyAccount.captive)
    expect(captive).toBeGreaterThan(0.5)
    expect(captive).toBeLessThan(1)
  })

  it('of two large accounts one is regular and one hangs on a project', () => {
    expect(abc.get(storyAccount.regular)).toBe('A')
    expect(xyzClass(monthsOf(sample, storyAccount.regular)).class).toBe('X')
    expect(abc.get(storyAccount.project)).toBe('A')
    expect(xyzClass(monthsOf(sample, storyAccount.project)).class).toBe('Z')
  })

  it('the slipping account was large, fades and has gone silent', () => {
    const days = orderDays(sample, storyAccount.slipping)
    expect(
      abcAnalysis([...before.values()])
        .items.slice(0, 5)
        .map((item) => item.id),
    ).toContain(storyAccount.slipping)
    expect(book.get(storyAccount.slipping)!.value).toBeLessThan(
      0.75 * before.get(storyAccount.slipping)!.value,
    )
    expect(orderCadence(days, asOf).status).toBe('presumedLost')
    const recently = addMonths(asOf, -4)
    const mails = sample.mails.filter(
      (mail) => mail.account === storyAccount.slipping && mail.sentAt > recently,
    )
    expect(mails.length).toBeGreaterThanOrEqual(3)
    expect(mails.every((mail) => mail.recipient.email.endsWith('@lahnauer-petrochemie.example'))).toBe(true)
  })

  it('behind the growing volume service falls', () => {
    const name = storyAccount.looksGood
    const onTimeShare = (from: string, to: string) => {
      const done = sample.deliveries.filter((each) => each.account === name && each.actualOn !== null)
      const due = done.filter((each) => each.promisedOn >= from && each.promisedOn <= to)
      return due.filter((each) => each.actualOn! <= each.promisedOn).length / due.length
    }
    const complaints = (period: Period) =>
      sample.requests.filter(
        (request) =>
          request.account === name &&
          request.type === 'complaint' &&
          within(request.openedAt.slice(0, 10), period),
      ).length
    expect(book.get(name)!.value).toBeGreaterThan(1.05 * before.get(name)!.value)
    expect(onTimeShare(sample.firstDay, year.from!)).toBeGreaterThan(0.75)
    expect(onTimeShare(addMonths(asOf, -6), asOf)).toBeLessThan(0.6)
    expect(complaints(year)).toBeGreaterThan(2 * complaints(windowBefore(asOf, '12m')!))
  })

  it('the seasonal buyer orders from March to June only, in every year', () => {
    const months = orderDays(sample, storyAccount.seasonal).map((day) => Number(day.slice(5, 7)))
    expect(months.filter((month) => month < 3 || month > 6)).toEqual([])
    expect(
      new Set(orderDays(sample, storyAccount.seasonal).map((day) => day.slice(0, 4))).size,
    ).toBeGreaterThanOrEqual(3)
  })

  it('the lost customer ordered regularly and has not for a year', () => {
    const days = orderDays(sample, storyAccount.lost)
    expect(days.length).toBeGreaterThan(20)
    expect(days.at(-1)! < year.from!).toBe(true)
  })

  it('the late payer pays later every year', () => {
    const lateDays = sample.invoices
      .filter(
        (invoice) =>
          invoice.account === storyAccount.latePayer && invoice.paidOn !== null && invoice.amountMinor > 0,
      )
      .map((invoice) => (Date.parse(invoice.paidOn!) - Date.parse(invoice.dueOn)) / 86_400_000)
    const third = Math.floor(lateDays.length / 3)
    expect(mean(lateDays)).toBeGreaterThan(30)
    expect(mean(lateDays.slice(-third))).toBeGreaterThan(mean(lateDays.slice(0, third)) + 8)
    const partly = sample.invoices.filter(
      (invoice) => invoice.paidMinor > 0 && invoice.paidMinor < invoice.amountMinor,
    )
    expect(new Set(partly.map((invoice) => invoice.account))).toEqual(new Set([storyAccount.latePayer]))
  })

  it('a competitor is ahead at one account that we want, and one account cannot be scored', () => {
    const scores = (account: string, party: (name: string) => boolean, axis: 'attractiveness' | 'strength') =>
      sample.ratings
        .filter((rating) => rating.account === account && party(rating.party))
        .filter(
          ({ criterion }) =>
            ['potential', 'fit', 'access'].includes(criterion) === (axis === 'attractiveness'),
        )
        .map((rating) => rating.score)
    const ahead = storyAccount.competitorAhead
    expect(mean(scores(ahead, isUs, 'attractiveness'))).toBeGreaterThan(6)
    const strongest = scores(ahead, (party) => party === 'Stonebridge Flow Control', 'strength')
    expect(mean(strongest)).toBeGreaterThan(mean(scores(ahead, isUs, 'strength')))
    const unscored = sample.ratings.filter((rating) => rating.account === storyAccount.notScored)
    expect(unscored.length).toBeGreaterThan(0)
    expect(new Set(unscored.map((rating) => rating.party))).toEqual(new Set(['us']))
    expect(new Set(unscored.map((rating) => rating.criterion)).size).toBe(2)
  })

  it('people: one thread only, a decision maker who left, and parts bought elsewhere', () => {
    const people = (name: string) => sample.contacts.filter((contact) => contact.account === name)
    expect(people(storyAccount.oneThread)).toHaveLength(1)
    expect(people(storyAccount.keyPersonLeft).filter((each) => each.notes !== null)).toMatchObject([
      { role: 'decision maker' },
    ])
    const families = new Map(sample.products.map((product) => [product.code, product.family]))
    const bought = sample.orders
      .filter((order) => order.account === storyAccount.whitespace)
      .flatMap((order) => order.lines.map((line) => families.get(line.productCode)))
    expect(bought).toContain('centrifugal-pumps')
    expect(bought).not.toContain('spare-parts')
  })

  it('one sale has no customer', () => {
    expect(
      sample.orders.filter((order) => order.account === null).map((order) => order.lines.length),
    ).toEqual([2])
  })
})
