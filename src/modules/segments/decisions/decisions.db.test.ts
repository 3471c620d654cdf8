import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Ctx } from '../../../platform/context.ts'
import { createEvents } from '../../../platform/events.ts'
import { createMemory } from '../../../platform/memory.ts'
import {
  addAccount,
  addFacts,
  addPeople,
  asking,
  idOf,
  north,
  refusal,
  south,
} from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { rebuildSeries } from '../../series/service.ts'
import { listenToFacts } from '../jobs.ts'
import { segmentsRoutes } from '../routes.ts'

const test = testDatabase()
const events = createEvents()
const memory = createMemory()
let people: Awaited<ReturnType<typeof addPeople>>
let own: string
let foreign: string
let minute = 0

/** A house that hears what changes, as the server does; each call is a minute later. */
const house = (): Ctx =>
  testCtx(test.db, { memory, ...events, now: new Date(Date.UTC(2026, 2, 1, 9, minute++)) })

beforeAll(async () => {
  people = await addPeople(test.db)
  own = await addAccount(test.db, { name: 'Alster Energie', teamId: north, ownerId: 'anna' })
  foreign = await addAccount(test.db, { name: 'Cato Chemie', teamId: south, ownerId: 'stefan' })
  await addFacts(test.db, { accountId: own, tag: '1', day: '2026-01-10' })
  await test.db.deleteFrom('ratings').execute()
  await test.db.deleteFrom('projects').execute()
  await rebuildSeries(testCtx(test.db))
  listenToFacts(house())
})

const ask = (name: keyof typeof segmentsRoutes, input: object, actor: Actor) =>
  asking(house())(segmentsRoutes[name], input, actor)
type Why = {
  kaism: {
    judged: {
      criterionId: string
      party: string
      mean: number
      raters: { rater: string; score: number; ratedOn: string }[]
    }[]
  }
  types: { type: string; verdict: string | null }[]
  standing: { types: string[] }
  projects: { id: string; name: string }[]
}
const why = async (accountId = own) => (await ask('why', { accountId }, people.admin)) as Why
const audited = (action: string) =>
  test.db.selectFrom('auditEntries').selectAll().where('action', '=', action).orderBy('at').execute()

describe('a judgement of an account', () => {
  const fit = async () => (await why()).kaism.judged.find((one) => one.criterionId === 'fit')!

  it('counts at once, each rater with the latest word, and what was said before stays in the history', async () => {
    await ask('rate', { accountId: own, criterion: 'fit', score: 4, ratedOn: '2025-12-01' }, people.anna)
    await ask('rate', { accountId: own, criterion: 'fit', score: 8 }, people.anna)
    await ask('rate', { accountId: own, criterion: 'fit', score: 2 }, people.helen)
    expect(await fit()).toMatchObject({ party: 'us', mean: 5 })
    expect((await fit()).raters).toEqual([
      { rater: 'Anna', score: 4, ratedOn: '2025-12-01' },
      { rater: 'Anna', score: 8, ratedOn: '2026-03-01' },
      { rater: 'Helen', score: 2, ratedOn: '2026-03-01' },
    ])
    expect((await audited('rate')).map((entry) => entry.actorName)).toEqual(['Anna', 'Anna', 'Helen'])
  })

  it('is one person’s, whatever the name: a rater who is renamed counts once, two of one name count twice', async () => {
    const access = async () => (await why()).kaism.judged.find((one) => one.criterionId === 'access')!.mean
    const rateAs = (actor: Actor, score: number) =>
      ask('rate', { accountId: own, criterion: 'access', score }, actor)
    await rateAs(people.anna, 2)
    await rateAs({ ...people.anna, name: 'Anna Maria' }, 4)
    expect(await access()).toBe(4)
    await rateAs({ ...people.helen, name: 'Anna' }, 8)
    expect(await access()).toBe(6)
  })

  it('of an earlier day is what was judged by then', async () => {
    const then = (await ask('why', { accountId: own, asOf: '2026-01-31' }, people.admin)) as Why
    expect(then.kaism.judged).toMatchObject([{ criterionId: 'fit', mean: 4 }])
  })

  it('names a competitor for strength, and only there', async () => {
    await ask('rate', { accountId: own, criterion: 'price', party: 'Rival', score: 7 }, people.anna)
    expect((await why()).kaism.judged).toContainEqual(
      expect.objectContaining({ criterionId: 'price', party: 'Rival', mean: 7 }),
    )
    const wrong = { accountId: own, criterion: 'fit', party: 'Rival', score: 7 }
    await expect(ask('rate', wrong, people.anna)).rejects.toMatchObject({
      code: 'INVALID',
      data: { code: 'onlyOurs' },
    })
  })

  it.each([
    ['of a criterion that is computed from facts', { criterion: 'volume' }, 'INVALID'],
    ['of a criterion that is not there', { criterion: 'charm' }, 'INVALID'],
    ['outside the scale', { score: 11 }, 'BAD_REQUEST'],
    ['of a day to come', { ratedOn: '2026-03-02' }, 'INVALID'],
    ['of a day that is none', { ratedOn: '2026-02-30' }, 'BAD_REQUEST'],
    ['of an account that is not there', { accountId: idOf('nobody') }, 'NOT_FOUND'],
  ])('%s is refused', async (_, wrong, code) => {
    const input = { accountId: own, criterion: 'fit', score: 5, ...wrong }
    expect(await refusal(ask('rate', input, people.anna))).toBe(code)
  })
})

describe('who may decide', () => {
  const decisions = (accountId: string) =>
    [
      ['rate', { accountId, criterion: 'fit', score: 5 }],
      ['decideType', { accountId, type: 'image', verdict: 'confirmed' }],
      ['addProject', { accountId, name: 'Line 4' }],
      ['removeProject', { accountId, projectId: idOf('project') }],
    ] as const

  it('is nobody of another team, who does not even learn that the account is there', async () => {
    for (const [name, input] of decisions(foreign))
      expect(await refusal(ask(name, input, people.anna)), `${name} of another team`).toBe('NOT_FOUND')
  })

  it('is no viewer, and no manager for the account of a colleague', async () => {
    for (const [name, input] of decisions(own)) {
      expect(await refusal(ask(name, input, people.vera)), `${name} by a viewer`).toBe('FORBIDDEN')
      expect(await refusal(ask(name, input, people.boris)), `${name} by a colleague`).toBe('FORBIDDEN')
    }
  })

  it('is the head of the team and the administrator', async () => {
    for (const actor of [people.helen, people.admin])
      expect(await refusal(ask('decideType', { accountId: own, type: 'expert', verdict: null }, actor))).toBe(
        'allowed',
      )
  })
})

describe('a word on a proposed type', () => {
  const verdict = async (type: string) => (await why()).types.find((one) => one.type === type)!.verdict

  it('adds a confirmed type, takes a refused one away, and is taken back with nothing', async () => {
    expect((await why()).standing.types).toEqual(['economist'])
    await ask(
      'decideType',
      { accountId: own, type: 'image', verdict: 'confirmed', note: 'Everybody names them' },
      people.anna,
    )
    await ask('decideType', { accountId: own, type: 'economist', verdict: 'refused' }, people.anna)
    expect((await why()).standing.types).toEqual(['image'])
    expect([await verdict('image'), await verdict('economist'), await verdict('expert')]).toEqual([
      'confirmed',
      'refused',
      null,
    ])
    await ask('decideType', { accountId: own, type: 'economist', verdict: null }, people.anna)
    expect((await why()).standing.types.toSorted()).toEqual(['economist', 'image'])
  })

  it('keeps in the history who said what', async () => {
    const entries = await audited('decideType')
    expect(entries.filter((entry) => entry.actorName === 'Anna').map((entry) => entry.after)).toEqual([
      { type: 'image', verdict: 'confirmed', note: 'Everybody names them' },
      { type: 'economist', verdict: 'refused', note: null },
      { type: 'economist', verdict: null, note: null },
    ])
    expect(entries.at(-1)!.before).toEqual({ type: 'economist', verdict: 'refused' })
  })
})

describe('a project that hangs on an account', () => {
  it('is named with it and in what we lose with it, and goes again', async () => {
    const { id } = (await ask('addProject', { accountId: own, name: 'Line 4', note: null }, people.anna)) as {
      id: string
    }
    expect((await why()).projects).toMatchObject([{ id, name: 'Line 4' }])
    expect(await ask('loss', { accountId: [own] }, people.anna)).toMatchObject({ projects: ['Line 4'] })
    expect(await refusal(ask('removeProject', { accountId: foreign, projectId: id }, people.stefan))).toBe(
      'NOT_FOUND',
    )
    await ask('removeProject', { accountId: own, projectId: id }, people.anna)
    expect((await why()).projects).toEqual([])
    expect(await refusal(ask('removeProject', { accountId: own, projectId: id }, people.anna))).toBe(
      'NOT_FOUND',
    )
  })

  it('keeps in the history who named and who removed it', async () => {
    const entries = await test.db
      .selectFrom('auditEntries')
      .selectAll()
      .where('subject', '=', 'project')
      .orderBy('at')
      .execute()
    expect(entries.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['create', 'Anna'],
      ['remove', 'Anna'],
    ])
    expect(entries[1]!.before).toMatchObject({ name: 'Line 4' })
  })
})

describe('summing all anew', () => {
  it('is for heads, and answers how much was judged', async () => {
    expect(await refusal(ask('recompute', {}, people.anna))).toBe('FORBIDDEN')
    expect(await ask('recompute', {}, people.admin)).toEqual({ asOf: '2026-01-10', accounts: 2, months: 1 })
  })
})
