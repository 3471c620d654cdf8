import { addMonths, type PlainDate } from '../../core/period.ts'
import { customerRows } from '../companies.ts'
import { createRandom, type Random } from '../random.ts'
import { storyAccount } from '../storyAccounts.ts'
import type { SampleStatement } from '../facts.ts'
import type { SampleAccount } from '../types.ts'

/** How many customers publish their books, and for how many years we have them. */
const PUBLISHING = 40
const YEARS = 3

/** Books of the heads of holdings and of the largest customers, oldest year first. */
export function buildStatements(
  seed: number,
  asOf: PlainDate,
  accounts: readonly SampleAccount[],
): SampleStatement[] {
  const latest = latestYear(asOf)
  return accounts
    .map((account, index) => ({ account, sales: customerRows[index]!.salesThousandEur }))
    .toSorted((left, right) => weight(right.sales) - weight(left.sales))
    .slice(0, PUBLISHING)
    .flatMap(({ account }) => {
      const random = createRandom(seed, `statements/${account.code}`)
      const isFailing = account.name === storyAccount.latePayer
      const shape = isFailing ? failingShape : usualShape(random)
      return Array.from({ length: YEARS }, (_, place) =>
        yearOf(account, latest - YEARS + 1 + place, place, shape, random),
      )
    })
}

/** A head of a holding buys nothing itself, yet its books are the first to be looked at. */
const weight = (sales: number) => (sales === 0 ? Number.MAX_SAFE_INTEGER : sales)

/** Books of a year are published by the end of April. */
function latestYear(asOf: PlainDate): number {
  return Number(asOf.slice(0, 4)) - (asOf.slice(5) < '05-01' ? 2 : 1)
}

/** Parts of total assets, year by year. */
interface Shape {
  growth: number
  currentAssets: readonly number[]
  currentLiabilities: readonly number[]
  liabilities: readonly number[]
  retained: readonly number[]
  ebit: readonly number[]
}

/** Owes more every year, earns less, and has eaten up what it kept: in distress by the last year. */
const failingShape: Shape = {
  growth: 0.95,
  currentAssets: [0.44, 0.42, 0.38],
  currentLiabilities: [0.36, 0.37, 0.5],
  liabilities: [0.68, 0.72, 0.86],
  retained: [0.09, 0.07, -0.03],
  ebit: [0.05, 0.04, -0.02],
}

function usualShape(random: Random): Shape {
  const liabilities = random.between(0.38, 0.66)
  const currentLiabilities = liabilities * random.between(0.38, 0.52)
  const currentAssets = currentLiabilities + random.between(0.02, 0.2)
  const retained = (1 - liabilities) * random.between(0.45, 0.8)
  const ebit = random.between(0.03, 0.12)
  const wobbling = (middle: number) =>
    Array.from({ length: YEARS }, () => middle * random.between(0.92, 1.08))
  return {
    growth: random.between(0.97, 1.09),
    currentAssets: wobbling(currentAssets),
    currentLiabilities: wobbling(currentLiabilities),
    liabilities: wobbling(liabilities),
    retained: wobbling(retained),
    ebit: wobbling(ebit),
  }
}

function yearOf(
  account: SampleAccount,
  year: number,
  place: number,
  shape: Shape,
  random: Random,
): SampleStatement {
  const revenue = thousands(account.annualRevenueEur * shape.growth ** (place - YEARS + 1))
  const totalAssets = thousands(revenue * 0.85)
  const part = (parts: readonly number[]) => thousands(totalAssets * parts[place]!)
  const totalLiabilities = part(shape.liabilities)
  const ebit = part(shape.ebit)
  return {
    account: account.name,
    year,
    revenue,
    ebit,
    netProfit: thousands(ebit * 0.7 - totalLiabilities * 0.02),
    totalAssets,
    currentAssets: part(shape.currentAssets),
    totalLiabilities,
    currentLiabilities: part(shape.currentLiabilities),
    retainedEarnings: part(shape.retained),
    equity: totalAssets - totalLiabilities,
    publishedOn: addMonths(`${year + 1}-01-${String(random.whole(10, 28))}`, 3),
  }
}

const thousands = (euro: number) => Math.round(euro / 1000) * 1000
