import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyHouse } from '../../test/importHouse.ts'
import { listLookalikes } from '../products/lookalikes/service.ts'
import { getFigures } from './figures/service.ts'
import { getPatterns } from './patterns/service.ts'
import { listPipelines } from './pipelines/service.ts'
import { listOpportunities } from './service.ts'

const folder = process.env['MAINSTAY_TEST_DATA'] ?? ''
const isThere = folder !== '' && existsSync(path.join(folder, 'crm_sales'))
const read = (file: string) => readFileSync(path.join(folder, 'crm_sales', file))
const page = {
  wholeHolding: false,
  withoutAccount: false,
  sort: 'date',
  order: 'desc',
  limit: 5,
  offset: 0,
} as const

describe.skipIf(!isThere)('the pipeline of a CRM (skipped where MAINSTAY_TEST_DATA names no folder)', () => {
  const house = emptyHouse()

  it('comes in without a map, its stages in the order of a sale', async () => {
    for (const file of ['accounts.csv', 'products.csv', 'sales_pipeline.csv'])
      expect((await house.bring(file, read(file))).result?.rows).toMatchObject({ bad: 0 })
    const [pipeline] = await listPipelines(house.ctx())
    expect(pipeline!.stages.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Prospecting', 'open'],
      ['Engaging', 'open'],
      ['Won', 'won'],
      ['Lost', 'lost'],
    ])
  })

  it('won 4,238 of 6,711 for 10,005,534, in 51.78 days on average and 57 in the middle', async () => {
    const figures = await getFigures(house.ctx(), {})
    expect(figures.won).toMatchObject({ count: 4238, value: 10_005_534 })
    expect(figures.won.mean.value).toBeCloseTo(2360.909, 3)
    expect(figures.lost).toMatchObject({ count: 2473, value: 0 })
    // What is open has no amount in the file, which is not an amount of nothing.
    expect(figures.open).toMatchObject({ count: 2089, unpriced: 2089, value: null })
    expect(figures.winRate.rate.value).toBeCloseTo(0.6315005, 7)
    expect(figures.cycleDays.won.mean).toBeCloseTo(51.78, 2)
    expect(figures.cycleDays.won.median).toBe(57)
    expect(figures.stages.map(({ name, count }) => [name, count])).toEqual([
      ['Prospecting', 500],
      ['Engaging', 1589],
      ['Won', 4238],
      ['Lost', 2473],
    ])
  })

  it('counts and lists the 1,425 that name no account', async () => {
    const { withoutAccount } = await getFigures(house.ctx(), {})
    expect(withoutAccount).toMatchObject({ count: 1425, isVisible: true })
    const listed = await listOpportunities(house.ctx(), { ...page, withoutAccount: true })
    expect(listed.total).toBe(1425)
    expect(listed.items.every(({ account }) => account === null)).toBe(true)
  })

  it('sums what was won by parent: 70 customers, which come to all that was won', async () => {
    const { byParent, won } = await getFigures(house.ctx(), {})
    expect(byParent).toHaveLength(70)
    expect(byParent.reduce((sum, { value }) => sum + value, 0)).toBe(won.value)
  })

  it('says that nobody noted why, and whom against', async () => {
    const found = await getPatterns(house.ctx(), {})
    expect(found).toMatchObject({ patterns: [], decided: 6711, withReason: 0, withCompetitor: 0 })
    expect(found.groups.some(({ family }) => family === 'GTX')).toBe(true)
  })

  it('proposes "GTXPro" as "GTX Pro", with the 1,480 opportunities behind it', async () => {
    const { items } = await listLookalikes(house.ctx())
    expect(items).toMatchObject([
      { name: 'GTXPro', product: 'GTX Pro', kind: 'spelling', similarity: 1, facts: 1480 },
    ])
  })

  it('changes nothing when it comes in twice, and goes with all that came with it', async () => {
    const { id, result } = await house.bring('sales_pipeline.csv', read('sales_pipeline.csv'))
    expect(result?.rows).toMatchObject({ new: 0, changed: 0, same: 8800 })
    await house.undo(id)
    const [first] = await house.database.db
      .selectFrom('imports')
      .select('id')
      .where('kind', '=', 'opportunities')
      .orderBy('createdAt')
      .execute()
    await house.undo(first!.id)
    expect(
      await Promise.all(['opportunities', 'pipelines', 'pipeline_stages'].map((table) => house.count(table))),
    ).toEqual([0, 0, 0])
  })
})
