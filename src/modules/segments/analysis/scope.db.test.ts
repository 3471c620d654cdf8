import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../../platform/context.ts'
import { createMemory } from '../../../platform/memory.ts'
import { asking, refusal } from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addRandomBook } from '../../../test/randomBook.ts'
import type { Standing } from '../standings/contract.ts'
import { defaultSettings } from '../../settings/defaults.ts'
import { segmentsRoutes } from '../routes.ts'

const test = testDatabase()
const memory = createMemory()
let book: Awaited<ReturnType<typeof addRandomBook>>
beforeAll(async () => {
  book = await addRandomBook(test.db)
  for (const name of ['Alster Energie', 'Brenner Stahl', 'Cato Chemie', 'Delta Maschinen'])
    await rateWell(book.idOf(name))
})

/** Raters find an account attractive and us stronger there than a rival. */
async function rateWell(accountId: string): Promise<void> {
  const criteria = defaultSettings.keyAccounts.criteria.filter((one) => one.kind === 'judged')
  const ratings = criteria.flatMap(({ id: criterion, axis }) =>
    (axis === 'strength' ? ['us', 'Rival'] : ['us']).map((party) => ({
      accountId,
      originId: accountId,
      id: randomUUID(),
      criterion,
      party,
      rater: 'Anna',
      ratedOn: '2025-01-01',
      score: party === 'us' ? 9 : 5,
      createdAt: new Date(0),
    })),
  )
  await test.db.insertInto('ratings').values(ratings).execute()
}

const asOf = '2025-02-14'
const ask = (name: keyof typeof segmentsRoutes, actor: Actor, input: object = {}) =>
  asking(testCtx(test.db, { memory }))(segmentsRoutes[name], { asOf, ...input }, actor)
const listed = async (actor: Actor, input: object = {}) =>
  (await ask('accounts', actor, { sort: 'name', order: 'asc', ...input })) as {
    items: Standing[]
    owners: string[]
    total: number
  }

const northern = [
  'Alster Energie',
  'Brenner Stahl',
  'Eiger Turbinen',
  'Nordwind Group',
  'Nordwind One',
  'Silent Works',
]

describe('what a manager sees of the portfolio', () => {
  it('are the accounts of the own team and nothing of the others, in every answer', async () => {
    const { boris } = book.people
    expect((await listed(boris)).items.map((item) => item.name)).toEqual(northern)
    const answers = [
      ...(await Promise.all(
        (['portfolio', 'accounts', 'show', 'grid', 'concentration', 'matrix'] as const).map((name) =>
          ask(name, boris),
        ),
      )),
      ...(await Promise.all(
        (['accounts', 'show', 'concentration', 'matrix'] as const).map((name) =>
          ask(name, boris, { by: 'parent' }),
        ),
      )),
    ]
    const told = JSON.stringify(answers)
    for (const name of ['Cato Chemie', 'Delta Maschinen', 'Nordwind Two', 'Yuan Trading', 'Priceless']) {
      expect(told).not.toContain(name)
      expect(told).not.toContain(book.idOf(name))
    }
  })

  it('sums up to the own figures, while the classes are those of the whole company', async () => {
    const { boris, admin } = book.people
    const own = await listed(boris)
    const all = await listed(admin)
    const ofAll = new Map(all.items.map((item) => [item.id, item]))
    expect(all.total).toBe(book.ids.size)
    for (const { sharePct, ...item } of own.items) {
      const { sharePct: ofCompanyPct, ...everybodys } = ofAll.get(item.id)!
      expect(item).toEqual(everybodys)
      expect(sharePct ?? 1).toBeGreaterThan(ofCompanyPct ?? 0)
    }
    const { revenue, unscored, warnings } = (await ask('portfolio', boris)) as {
      revenue: { value: number }
      unscored: number
      warnings: { code: string }[]
    }
    expect(revenue.value).toBeCloseTo(
      own.items.reduce((sum, item) => sum + (item.value ?? 0), 0),
      2,
    )
    expect(unscored).toBe(own.items.filter((item) => item.value !== null && item.quadrant === null).length)
    expect(warnings.map((warning) => warning.code)).not.toContain('noRate')
  })

  it('does not reach an account of another team by its id', async () => {
    const { boris } = book.people
    const accountId = book.idOf('Cato Chemie')
    expect(await refusal(ask('why', boris, { accountId }))).toBe('NOT_FOUND')
    expect(await refusal(ask('loss', boris, { accountId: [accountId] }))).toBe('NOT_FOUND')
    expect(await refusal(ask('loss', boris, { accountId: [book.idOf('Alster Energie'), accountId] }))).toBe(
      'NOT_FOUND',
    )
    expect(await refusal(ask('why', boris, { accountId: book.idOf('Alster Energie') }))).toBe('allowed')
  })

  it('of a holding that others look after too, are the own plants, under the class of the whole', async () => {
    const { stefan, admin } = book.people
    const all = await listed(admin, { by: 'parent' })
    const group = all.items.find((item) => item.name === 'Nordwind Group')!
    expect(group.members).toBe(3)
    const part = (await listed(stefan, { by: 'parent' })).items.find((item) => item.id === group.id)!
    const plant = (await listed(admin)).items.find((item) => item.name === 'Nordwind Two')!
    expect(part).toMatchObject({
      name: 'Nordwind Two',
      members: 1,
      value: plant.value,
      abc: group.abc,
      parent: null,
    })
    const why = await ask('why', stefan, { by: 'parent', accountId: plant.id })
    expect(JSON.stringify(why)).not.toMatch(/Nordwind (Group|One)/)
    expect(why).toMatchObject({
      standing: { value: plant.value },
      abc: { rank: null, prevSharePct: null, cumSharePct: null },
    })
  })

  it('does not name the parent of a plant where that is another team’s', async () => {
    const { stefan, admin } = book.people
    const accountId = book.idOf('Nordwind Two')
    expect(await ask('why', admin, { accountId })).toMatchObject({ standing: { parent: 'Nordwind Group' } })
    expect(await ask('why', stefan, { accountId })).toMatchObject({ standing: { parent: null } })
    expect((await listed(stefan)).items.find((item) => item.id === accountId)).toMatchObject({ parent: null })
  })
})

describe('the slots for key accounts', () => {
  it('are those of the whole company, of which a manager sees the own ones', async () => {
    const { boris, admin } = book.people
    type Matrix = {
      slots: { size: number; taken: string[]; nextIn: string | null }
      accounts: { accountId: string }[]
    }
    const all = (await ask('matrix', admin)) as Matrix
    const own = (await ask('matrix', boris)) as Matrix
    const isOwn = (id: string) => own.accounts.some((account) => account.accountId === id)
    expect(own.slots.taken.length).toBeGreaterThan(0)
    expect(own.slots.taken.length).toBeLessThan(all.slots.taken.length)
    expect(own.slots.taken).toEqual(all.slots.taken.filter(isOwn))
    expect(own.slots.size).toBe(all.slots.size)
  })
})
