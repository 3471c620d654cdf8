import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createMemory } from '../../../platform/memory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addRandomBook } from '../../../test/randomBook.ts'
import { getConcentration, getLoss } from '../concentration/service.ts'
import { getPortfolio } from '../portfolio/service.ts'
import { getStanding } from '../standing/service.ts'
import { listStandings } from '../standings/service.ts'

const test = testDatabase()
const memory = createMemory()
let book: Awaited<ReturnType<typeof addRandomBook>>
beforeAll(async () => {
  book = await addRandomBook(test.db)
})

const plants = ['Nordwind Group', 'Nordwind One', 'Nordwind Two']
const ctx = () => testCtx(test.db, { memory })
const views = (['2024-02-29', '2025-02-14'] as const).flatMap((asOf) =>
  (['12m', '24m', 'all'] as const).map((window) => ({ asOf, window })),
)
const list = async (view: { asOf: string; window: '12m' | '24m' | 'all'; by: 'account' | 'parent' }) =>
  (await listStandings(ctx(), { ...view, sort: 'name', order: 'asc', limit: 1000, offset: 0 })).items

describe('a holding that counts as one customer', () => {
  it.each(views)('has the figures of its members together, as of $asOf over $window', async (view) => {
    const members = (await list({ ...view, by: 'account' })).filter((item) => plants.includes(item.name))
    const holding = (await list({ ...view, by: 'parent' })).find((item) => item.name === 'Nordwind Group')!
    const total = (values: (number | null)[]) => values.reduce((sum: number, value) => sum + (value ?? 0), 0)
    expect(holding.members).toBe(3)
    expect(holding.value).toBeCloseTo(total(members.map((item) => item.value)), 2)
    expect(holding.valueLast12m).toBeCloseTo(total(members.map((item) => item.valueLast12m)), 2)
    expect(holding.previousValue ?? 0).toBeCloseTo(total(members.map((item) => item.previousValue)), 2)
    expect(holding.sharePct).toBeCloseTo(total(members.map((item) => item.sharePct)), 6)
    expect(holding.lastOrderOn).toBe(
      members
        .map((item) => item.lastOrderOn!)
        .toSorted()
        .at(-1),
    )
    for (let month = 0; month < 12; month++)
      expect(holding.months[month]).toBeCloseTo(total(members.map((item) => item.months[month]!)), 2)
  })

  it('leaves the revenue of the whole as it is, and raises the concentration', async () => {
    const view = { asOf: '2025-02-14', window: '12m' } as const
    const [apart, together] = [
      await getPortfolio(ctx(), { ...view, by: 'account' }),
      await getPortfolio(ctx(), { ...view, by: 'parent' }),
    ]
    expect(together.revenue.value).toBeCloseTo(apart.revenue.value!, 2)
    expect(apart.accounts - together.accounts).toBe(2)
    const hhi = async (by: 'account' | 'parent') => (await getConcentration(ctx(), { ...view, by })).hhi!
    expect(await hhi('parent')).toBeGreaterThan(await hhi('account'))
  })

  it('is found by any of its plants', async () => {
    const view = { asOf: '2025-02-14', window: '12m', by: 'parent' } as const
    const byPlant = await getStanding(ctx(), { ...view, accountId: book.idOf('Nordwind Two') })
    const byHead = await getStanding(ctx(), { ...view, accountId: book.idOf('Nordwind Group') })
    expect(byPlant).toEqual(byHead)
    const lost = await getLoss(ctx(), { ...view, accountId: plants.map(book.idOf) })
    expect(lost.revenueLost).toBeCloseTo(byHead.standing.value!, 2)
    expect(lost.members.map((member) => member.account).toSorted()).toEqual(plants)
  })

  it('has an order rhythm made of the days of all plants in order of time', async () => {
    const view = { asOf: '2025-02-14', window: '24m', by: 'parent' } as const
    const { cadence, standing } = await getStanding(ctx(), {
      ...view,
      accountId: book.idOf('Nordwind Group'),
    })
    expect(cadence.silentDays).toBe(
      (Date.parse('2025-02-14') - Date.parse(standing.lastOrderOn!)) / 86_400_000,
    )
    expect(cadence.usualGapDays).toBeGreaterThan(0)
  })

  it('is judged as its head is, and where nobody judged the head, as its largest judged plant', async () => {
    await test.inRolledBackTransaction(async (db) => {
      const within = () => testCtx(db)
      const view = { asOf: '2025-02-14', window: '12m' } as const
      const rate = (name: string, score: number) => {
        const accountId = book.idOf(name)
        const rating = {
          criterion: 'fit',
          party: 'us',
          rater: 'Anna',
          score,
          ratedOn: '2025-01-01',
          createdAt: new Date(0),
        }
        return db
          .insertInto('ratings')
          .values({ accountId, originId: accountId, id: randomUUID(), ...rating })
          .execute()
      }
      const fitOf = async () => {
        const why = await getStanding(within(), {
          ...view,
          by: 'parent',
          accountId: book.idOf('Nordwind Group'),
        })
        return why.kaism.judged.find((one) => one.criterionId === 'fit')!.mean
      }
      const values = new Map((await list({ ...view, by: 'account' })).map((item) => [item.name, item.value!]))
      const [larger, smaller] = ['Nordwind One', 'Nordwind Two'].toSorted(
        (left, right) => values.get(right)! - values.get(left)!,
      )
      await rate(smaller!, 2)
      expect(await fitOf()).toBe(2)
      await rate(larger!, 7)
      expect(await fitOf()).toBe(7)
      await rate('Nordwind Group', 4)
      expect(await fitOf()).toBe(4)
    })
  })
})

describe('losing a customer', () => {
  it('named twice costs as much as named once', async () => {
    const view = { asOf: '2025-02-14', window: '12m', by: 'account' } as const
    const accountId = book.idOf('Alster Energie')
    const once = await getLoss(ctx(), { ...view, accountId: [accountId] })
    expect(await getLoss(ctx(), { ...view, accountId: [accountId, accountId] })).toEqual(once)
    const portfolio = await getPortfolio(ctx(), view)
    expect(once.revenueLost + once.revenueAfter).toBeCloseTo(portfolio.revenue.value!, 2)
  })
})
