import type { Kysely } from 'kysely'
import { addDays } from '../core/period.ts'
import type { DB } from '../db/tables.gen.ts'
import { setParents } from '../modules/accounts/holdings/service.ts'
import { noAccountId } from '../modules/accounts/policy.ts'
import { rebuildSeries } from '../modules/series/service.ts'
import { createRandom } from '../sample/random.ts'
import { addAccount, addPeople, north, south } from './accountStory.ts'
import { testCtx } from './context.ts'
import { addInvoices, addLines, type BookLine } from './orderBook.ts'

export const firstDay = '2021-06-01'
const days = 1700

/** Accounts that buy in euro and dollars now and then, by name and team; the last two are plants of the first. */
const buyers: [string, string][] = [
  ['Nordwind Group', north],
  ['Alster Energie', north],
  ['Brenner Stahl', north],
  ['Cato Chemie', south],
  ['Delta Maschinen', south],
  ['Eiger Turbinen', north],
  ['Nordwind One', north],
  ['Nordwind Two', south],
]

/**
 * A supplier's book of four and a half years that is the same in every run: buyers in two currencies, one that pays in
 * yuan, for which nobody gave a rate, one whose lines have no amount, one that never bought, sales without a customer.
 */
export async function addRandomBook(db: Kysely<DB>) {
  const people = await addPeople(db)
  const ids = new Map<string, string>()
  const add = async (name: string, teamId: string, ownerId: string | null = null) => {
    ids.set(name, await addAccount(db, { name, teamId, ownerId }))
    return ids.get(name)!
  }
  const lines: BookLine[] = []
  for (const [name, team] of buyers) lines.push(...linesOf(await add(name, team), name))
  const yuan = await add('Yuan Trading', south)
  const priceless = await add('Priceless', south)
  await add('Silent Works', north)
  for (let step = 0; step < days; step += 40) {
    const day = addDays(firstDay, step)
    lines.push(
      { accountId: yuan, day, amount: 900, currency: 'CNY' },
      { accountId: priceless, day, amount: null },
    )
    lines.push({ accountId: noAccountId, day, amount: 35 })
  }
  const group = ids.get('Nordwind Group')!
  await setParents(
    db,
    ['Nordwind One', 'Nordwind Two'].map((name) => ({ accountId: ids.get(name)!, parentId: group })),
  )
  await addLines(db, lines)
  await addInvoices(
    db,
    lines.filter((line) => (line.amount ?? 0) > 0 && line.accountId !== yuan).map(invoiceOf),
  )
  await addRates(db)
  await rebuildSeries(testCtx(db))
  return { ids, people, idOf: (name: string) => ids.get(name)! }
}

function linesOf(accountId: string, name: string): BookLine[] {
  const random = createRandom(1, name)
  const gap = random.whole(3, 30)
  const lines: BookLine[] = []
  for (let step = random.whole(0, 20); step < days; step += random.whole(1, 2 * gap)) {
    const amount = Math.round(random.logNormal(800, 0.8) * 10_000) / 10_000
    const cost = random.chance(0.8) ? Math.round(amount * 7000) / 10_000 : null
    const currency = random.chance(0.3) ? 'USD' : 'EUR'
    const day = addDays(firstDay, step)
    lines.push({ accountId, day, amount, cost, currency })
    if (random.chance(0.1)) lines.push({ accountId, day: addDays(day, 9), amount: -amount / 2, currency })
    if (random.chance(0.03)) lines.push({ accountId, day, amount: null, currency })
  }
  // What stands on the first and the last days of months shows whether a window is cut where it should be.
  for (const day of [
    '2023-02-28',
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
    '2025-01-31',
    '2025-02-01',
    '2025-02-28',
  ])
    lines.push({ accountId, day, amount: 100 })
  return lines
}

function invoiceOf(line: BookLine, index: number) {
  const { accountId, day, amount, currency } = line
  const dueOn = addDays(day, 30)
  return {
    accountId,
    issuedOn: day,
    amount: amount!,
    currency,
    dueOn,
    paidOn: addDays(dueOn, (index * 7) % 40),
  }
}

async function addRates(db: Kysely<DB>): Promise<void> {
  const rates = [
    ['2021-01-01', 1.2],
    ['2023-07-15', 1.1],
    ['2024-02-20', 1.08],
    ['2025-02-10', 1.04],
  ] as const
  await db
    .insertInto('exchangeRates')
    .values(rates.map(([validOn, unitsPerEuro]) => ({ currency: 'USD', validOn, unitsPerEuro })))
    .execute()
}
