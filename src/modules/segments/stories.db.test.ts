import { beforeAll, describe, expect, it } from 'vitest'
import { createMemory } from '../../platform/memory.ts'
import { stories } from '../../sample/stories.ts'
import { holdingPlants, storyAccount } from '../../sample/storyAccounts.ts'
import { dossierStories } from '../../test/dossierStories.ts'
import { emptyHouse } from '../../test/importHouse.ts'
import { listDuplicates } from '../accounts/duplicates/service.ts'
import { searchByName } from '../accounts/search/service.ts'
import { getAccount } from '../accounts/service.ts'
import { threadModules } from '../imports/events.ts'
import { loadSample } from '../imports/sample/service.ts'
import type { Standing } from './standings/contract.ts'
import { getMatrix } from './matrix/service.ts'
import { getPortfolio } from './portfolio/service.ts'
import { getStanding } from './standing/service.ts'
import { listStandings } from './standings/service.ts'

threadModules.push(new URL('../series/service.ts', import.meta.url).href)

/** What stands today finds these by itself; each has a test here under its name. */
const capabilities = ['A1', 'A2', 'A4', 'B1', 'B2', 'B3', 'B4', 'C2', 'C3', 'C5', 'C8']
const found = stories.filter((story) => capabilities.includes(story.foundBy))

describe('the stories of the sample company, loaded as files', () => {
  const house = emptyHouse()
  const memory = createMemory()
  const asOf = '2026-03-01'
  const ctx = () => house.ctx({ memory })
  const view = { asOf, window: '12m', by: 'account' } as const
  const all = new Map<string, Standing>()
  const standing = (name: string) => all.get(name)!
  const why = (name: string, by: 'account' | 'parent' = 'account') =>
    getStanding(ctx(), { ...view, by, accountId: standing(name).id })

  beforeAll(async () => {
    await loadSample(house.ctx())
    const { items } = await listStandings(ctx(), {
      ...view,
      sort: 'value',
      order: 'desc',
      limit: 1000,
      offset: 0,
    })
    for (const item of items) all.set(item.name, item)
  }, 240_000)

  const tests: Record<string, () => Promise<void>> = {
    ...dossierStories({ ctx, idOf: (name) => standing(name).id, accounts: () => [...all.keys()] }),
    async 'holding-dependence'() {
      const { items } = await listStandings(ctx(), {
        ...view,
        by: 'parent',
        sort: 'value',
        order: 'desc',
        limit: 5,
        offset: 0,
      })
      expect(items[0]).toMatchObject({ name: storyAccount.holding, members: 1 + holdingPlants.length })
      expect(items[0]!.sharePct).toBeGreaterThanOrEqual(10)
      for (const plant of holdingPlants)
        expect(standing(plant).sharePct, `share of ${plant}`).toBeLessThan(10)
      const over10 = async (by: 'account' | 'parent') =>
        (await getPortfolio(ctx(), { ...view, by })).over10.value
      expect([await over10('account'), await over10('parent')]).toEqual([0, 1])
    },
    async 'captive-customer'() {
      const { dependence } = await why(storyAccount.captive)
      expect(dependence.ofTheirSpendPct.value).toBeGreaterThan(50)
      expect(dependence.ofOurRevenuePct).toBeLessThan(2)
    },
    async economist() {
      const economists = [...all.values()].filter((item) => item.types.includes('economist'))
      expect(economists.map((item) => item.name)).toEqual([storyAccount.economist])
      expect(standing(storyAccount.economist).sharePct).toBeLessThan(10)
      const { types } = await why(storyAccount.economist)
      const type = types.find((one) => one.type === 'economist')!
      expect(type.evidence).toMatchObject({ basis: 'profit', profitSharePctThreshold: 10 })
      expect(type.evidence['profitSharePct']).toBeGreaterThanOrEqual(10)
    },
    async 'rising-prospect'() {
      const { dependence, standing: rising } = await why(storyAccount.rising)
      expect(rising.types).toContain('prospect')
      expect(dependence.ofTheirSpendPct.value).toBeLessThan(12)
      expect(rising.changePct).toBeGreaterThanOrEqual(50)
    },
    async 'image-customer'() {
      expect(standing(storyAccount.image).types).toContain('image')
      expect(standing(storyAccount.image).abc).not.toBe('A')
    },
    async expert() {
      expect(standing(storyAccount.expert).types).toContain('expert')
      const { types } = await why(storyAccount.expert)
      expect(
        types.find((one) => one.type === 'expert')!.evidence['demandingRequests'],
      ).toBeGreaterThanOrEqual(40)
    },
    async 'regular-large'() {
      expect(standing(storyAccount.regular)).toMatchObject({ abc: 'A', xyz: 'X' })
      expect((await why(storyAccount.regular)).xyz.cv).toBeLessThan(0.5)
    },
    async 'one-project'() {
      expect(standing(storyAccount.project)).toMatchObject({ abc: 'A', xyz: 'Z' })
      expect((await why(storyAccount.project)).xyz.cv).toBeGreaterThan(1)
    },
    async 'competitor-ahead'() {
      const { accounts } = await getMatrix(ctx(), view)
      const account = accounts.find((one) => one.account === storyAccount.competitorAhead)!
      expect(account.quadrant).toBe('development')
      expect(account.attractiveness).toBeGreaterThanOrEqual(5)
      expect(account.strengthRatio).toBeLessThan(1)
      expect(account.competitor).toBe('Stonebridge Flow Control')
    },
    async 'not-scored'() {
      const { accounts } = await getMatrix(ctx(), view)
      const account = accounts.find((one) => one.account === storyAccount.notScored)!
      expect(account).toMatchObject({ quadrant: null, strengthRatio: null, competitor: null })
      const { kaism } = await why(storyAccount.notScored)
      expect(new Set(kaism.judged.map((one) => one.criterionId)).size).toBe(2)
      expect(new Set(kaism.judged.map((one) => one.party))).toEqual(new Set(['us']))
      expect([...all.keys()].indexOf(storyAccount.notScored)).toBeLessThan(50)
    },
    async 'duplicate-certain'() {
      const account = await getAccount(ctx(), { accountId: standing(storyAccount.duplicateCertain).id })
      expect(account.names).toEqual(
        expect.arrayContaining(['Huettenwerk Norderau', 'NORDERAU HÜTTENWERK G.m.b.H.']),
      )
      expect([...all.keys()].filter((name) => /norderau/i.test(name))).toEqual([
        storyAccount.duplicateCertain,
      ])
      expect(account.taxNumbers).toHaveLength(1)
    },
    async 'duplicate-likely'() {
      const { items } = await listDuplicates(ctx(), { limit: 200, offset: 0 })
      const pair = items.find((one) =>
        [one.left.name, one.right.name].includes(storyAccount.duplicateLikely),
      )!
      expect([pair.left.name, pair.right.name].toSorted()).toEqual(
        ['OOO Kedrogidromash', storyAccount.duplicateLikely].toSorted(),
      )
      expect(pair.verdict).toBe('likely')
      // It is a proposal: both stand, and a person decides.
      for (const name of ['OOO Kedrogidromash', storyAccount.duplicateLikely])
        expect(all.has(name), `${name} stands`).toBe(true)
    },
    async 'not-a-duplicate'() {
      const names = [storyAccount.lookAlike, storyAccount.lookAlikeOther]
      const ids = names.map((name) => standing(name).id)
      expect(new Set(ids).size).toBe(2)
      const { items } = await listDuplicates(ctx(), { limit: 200, offset: 0 })
      expect(
        items.filter(
          (pair) => ids.includes(pair.left.id) && ids.includes(pair.right.id) && pair.verdict === 'certain',
        ),
      ).toEqual([])
      expect(
        (await searchByName(ctx(), { q: 'Alpkraft', limit: 10 })).map((one) => one.name).toSorted(),
      ).toEqual(names.toSorted())
    },
    async 'row-without-customer'() {
      const { withoutAccount, warnings } = await getPortfolio(ctx(), { ...view, window: 'all' })
      expect(withoutAccount.lines).toBe(2)
      expect(withoutAccount.value).toBeGreaterThan(0)
      expect(warnings.map((warning) => warning.code)).toContain('withoutAccount')
    },
  }

  it.each(found.map((story) => [story.id, story.shows]))('%s: %s', async (id) => {
    await expect(tests[id]!()).resolves.toBeUndefined()
  })

  it('that nothing finds yet name the capability that will', () => {
    expect(Object.keys(tests).toSorted()).toEqual(found.map((story) => story.id).toSorted())
    const waiting = stories.filter((story) => !capabilities.includes(story.foundBy))
    expect(Object.fromEntries(waiting.map((story) => [story.id, story.foundBy]))).toEqual({
      'slipping-away': 'F6',
      'looks-good': 'F2',
      'seasonal-not-lost': 'F6',
      lost: 'F6',
      'parts-elsewhere': 'F7',
    })
  })

  it('shows in the order rhythm, before any rule says so, who went silent and who only waits for the season', async () => {
    const slipping = await why(storyAccount.slipping)
    expect(slipping.cadence.status).toBe('presumedLost')
    expect(slipping.standing.changePct).toBeLessThan(-25)
    expect((await why(storyAccount.lost)).standing).toMatchObject({ value: null, valueLast12m: 0 })
    expect(standing(storyAccount.lost).previousValue).toBeGreaterThan(0)
  })

  it('counts every sale of the sample in the currency of the house', async () => {
    const { warnings, currency, revenue } = await getPortfolio(ctx(), { ...view, window: 'all' })
    expect(currency).toBe('EUR')
    expect(warnings.map((warning) => warning.code)).toEqual(['withoutAccount'])
    expect(revenue.value).toBeGreaterThan(20_000_000)
  })
})
