import { otherCustomers } from './names/elsewhere.ts'
import { germanCustomers } from './names/germany.ts'
import { greekCustomers } from './names/greece.ts'
import { phonePrefixes, streets } from './names/places.ts'
import type { CustomerRow } from './names/rows.ts'
import { russianCustomers } from './names/russia.ts'
import { createRandom, type Random } from './random.ts'
import { storyAccount } from './storyAccounts.ts'
import { taxNumber } from './taxNumbers.ts'
import { ownerFor } from './team.ts'
import type { Currency, SampleAccount, SampleSpelling } from './types.ts'

/** All customers of the name tables in the order of their codes. */
export const customerRows: readonly CustomerRow[] = [
  ...russianCustomers,
  ...greekCustomers,
  ...germanCustomers,
  ...otherCustomers,
]

/** What a customer spends on our kind of goods in thousand euro a year, where a story needs an exact figure. */
const knownSpend: Record<string, number | null> = {
  [storyAccount.rising]: 6400,
  [storyAccount.captive]: 340,
  [storyAccount.slipping]: 5200,
  [storyAccount.economist]: 4700,
  [storyAccount.looksGood]: 7800,
  [storyAccount.image]: 7500,
  [storyAccount.notScored]: null,
}

const notes: Record<string, string> = {
  [storyAccount.image]: 'Reference customer; other machine builders ask for "the valves Brandtholm uses".',
  [storyAccount.rising]: 'New refinery line until next year; two other suppliers so far.',
  [storyAccount.seasonal]: 'Builds irrigation stations, buys before the season only.',
  [storyAccount.expert]: 'Process engineers test every change with us.',
  [storyAccount.latePayer]: 'Reminders go to the accounts department and to the plant manager.',
  [storyAccount.oneThread]: 'Everything goes through one buyer.',
}

/** The customers with everything the CRM knows of them. */
export function buildAccounts(seed: number): SampleAccount[] {
  const turns = new Map<string, number>()
  return customerRows.map((row, index) => {
    const turn = turns.get(row.country) ?? 0
    turns.set(row.country, turn + 1)
    return accountOf(row, index, turn, createRandom(seed, `account/${row.domain}`))
  })
}

function accountOf(row: CustomerRow, index: number, turn: number, random: Random): SampleAccount {
  const street = random.pick(streets[row.country]!)
  const number = random.whole(1, 98)
  const numberFirst = row.country === 'GB' || row.country === 'US'
  return {
    code: `C${10001 + index * 3}`,
    name: row.name,
    country: row.country,
    city: row.city,
    address: numberFirst ? `${number} ${street}` : `${street} ${number}`,
    taxNumber: taxNumber(row.country, 101 + index * 7),
    website: `www.${row.domain}`,
    email: `info@${row.domain}`,
    phone: phonePrefixes[row.country]! + random.whole(10, 99),
    parent: row.parent,
    industry: row.industry,
    employees: row.employees,
    annualRevenueEur: row.revenueMillionEur * 1_000_000,
    foundedYear: row.foundedYear,
    categorySpendEur: categorySpend(row, random),
    owner: ownerFor(row.country, turn).name,
    notes: notes[row.name] ?? null,
    currency: currencyFor(row.country),
  }
}

function categorySpend(row: CustomerRow, random: Random): number | null {
  const share = random.between(0.12, 0.72)
  const asked = random.chance(0.55)
  const known = knownSpend[row.name]
  if (known !== undefined) return known === null ? null : known * 1000
  if (row.salesThousandEur === 0 || !asked) return null
  return Math.round(row.salesThousandEur / share / 10) * 10_000
}

function currencyFor(country: string): Currency {
  if (country === 'RU' || country === 'KZ') return 'RUB'
  return country === 'US' || country === 'TR' || country === 'GB' ? 'USD' : 'EUR'
}

/** The same company under other spellings: one can be told by its tax number, one only by its sound. */
export const spellings: SampleSpelling[] = [
  { account: storyAccount.duplicateCertain, spelled: 'Huettenwerk Norderau', files: ['orders-old'] },
  { account: storyAccount.duplicateCertain, spelled: 'NORDERAU HÜTTENWERK G.m.b.H.', files: ['invoices'] },
  {
    account: storyAccount.duplicateLikely,
    spelled: 'OOO Kedrogidromash',
    files: ['contacts', 'interactions'],
  },
]
