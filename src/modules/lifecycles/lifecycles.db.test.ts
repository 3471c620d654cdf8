import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Ctx } from '../../platform/context.ts'
import { createEvents } from '../../platform/events.ts'
import { createMemory } from '../../platform/memory.ts'
import { addAccount, addFacts, addPeople, north, refusal, south } from '../../test/accountStory.ts'
import { setParents } from '../accounts/holdings/service.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { listenToFacts } from '../segments/jobs.ts'
import { listStandings } from '../segments/standings/service.ts'
import { rebuildSeries } from '../series/service.ts'
import * as service from './service.ts'

const test = testDatabase()
const events = createEvents()
const memory = createMemory()
let people: Awaited<ReturnType<typeof addPeople>>
let regular: string
let fresh: string
let foreign: string

const as = (actor: Actor, day = '2026-03-01'): Ctx =>
  testCtx(test.db, { memory, ...events, actor, now: new Date(`${day}T09:00:00Z`) })

beforeAll(async () => {
  people = await addPeople(test.db)
  regular = await addAccount(test.db, { name: 'Alster Energie', teamId: north, ownerId: 'anna' })
  fresh = await addAccount(test.db, { name: 'Birken Chemie', teamId: north, ownerId: 'anna' })
  foreign = await addAccount(test.db, { name: 'Cato Chemie', teamId: south, ownerId: 'stefan' })
  for (const [index, day] of ['2025-01-10', '2025-04-10', '2025-07-10', '2025-10-10', '2026-01-10'].entries())
    await addFacts(test.db, { accountId: regular, tag: `r${index}`, day })
  await addFacts(test.db, { accountId: fresh, tag: 'f', day: '2026-02-20' })
  await test.db.deleteFrom('opportunities').execute()
  await rebuildSeries(as(people.admin))
  listenToFacts(as(people.admin))
})

describe('the stage of a relationship', () => {
  it('is proposed from facts with its reasons, and is nobody’s word yet', async () => {
    const lifecycle = await service.getLifecycle(as(people.anna), { accountId: regular })
    expect(lifecycle).toMatchObject({ stage: null, enteredOn: null, days: null, history: [] })
    expect(lifecycle.proposal!.stage).toBe('partnership')
    expect(lifecycle.proposal!.reasons[0]).toEqual({ code: 'firstOrder', on: '2025-01-10' })
    expect(lifecycle.asks.map(({ ask }) => ask)).toContain('contactLately')
    expect((await service.getLifecycle(as(people.anna), { accountId: fresh })).proposal!.stage).toBe(
      'onboarding',
    )
  })

  it('of the head of a holding is proposed from what its plants order too', () =>
    test.inRolledBackTransaction(async (db) => {
      const head = await addAccount(db, { name: 'Dorn Holding', teamId: north })
      const plant = await addAccount(db, { name: 'Dorn Plant', teamId: north })
      await setParents(db, [{ accountId: plant, parentId: head }])
      for (const [index, day] of ['2025-01-10', '2025-04-10', '2025-07-10', '2026-01-10'].entries())
        await addFacts(db, { accountId: plant, tag: `d${index}`, day })
      const ctx = testCtx(db, { memory: createMemory(), now: new Date('2026-03-01T09:00:00Z') })
      await rebuildSeries(ctx)
      expect((await service.getLifecycle(ctx, { accountId: head })).proposal!.reasons[0]).toEqual({
        code: 'firstOrder',
        on: '2025-01-10',
      })
    }))

  it('is what a person says, with day and reason, and counts from then on', async () => {
    await service.enter(as(people.anna), {
      accountId: fresh,
      stage: 'contract',
      enteredOn: '2026-02-01',
      reason: 'Signed at the fair',
    })
    await service.enter(as(people.anna), {
      accountId: fresh,
      stage: 'contract',
      enteredOn: '2026-02-10',
      reason: null,
    })
    const lifecycle = await service.getLifecycle(as(people.anna), { accountId: fresh })
    expect(lifecycle).toMatchObject({ stage: 'contract', enteredOn: '2026-02-01', days: 28 })
    expect(lifecycle.history.map(({ enteredOn, changedBy }) => [enteredOn, changedBy])).toEqual([
      ['2026-02-10', 'Anna'],
      ['2026-02-01', 'Anna'],
    ])
    const before = await service.getLifecycle(as(people.anna), { accountId: fresh, asOf: '2026-01-31' })
    expect(before.stage).toBeNull()
  })

  it('is not of a day to come', async () => {
    const tomorrow = { accountId: fresh, stage: 'lost', enteredOn: '2026-03-02', reason: null } as const
    expect(await refusal(service.enter(as(people.anna), tomorrow))).toBe('INVALID')
  })

  it('is changed by nobody who may not change the account', async () => {
    const lost = { stage: 'lost', reason: null } as const
    expect(await refusal(service.enter(as(people.anna), { ...lost, accountId: foreign }))).toBe('NOT_FOUND')
    expect(await refusal(service.enter(as(people.boris), { ...lost, accountId: regular }))).toBe('FORBIDDEN')
    const both = { accountIds: [regular, foreign] }
    expect(await refusal(service.confirmProposals(as(people.anna), both))).toBe('NOT_FOUND')
  })
})

describe('proposals for many accounts', () => {
  it('are listed for those the actor may see, and followed in one go', async () => {
    const { items, total } = await service.listProposals(as(people.anna), { limit: 10 })
    expect(total).toBe(2)
    expect(items.map(({ account, stage, proposal }) => [account, stage, proposal.stage])).toEqual([
      ['Alster Energie', null, 'partnership'],
      ['Birken Chemie', 'contract', 'onboarding'],
    ])
    expect(await service.confirmProposals(as(people.anna), { accountIds: [regular, fresh] })).toEqual({
      confirmed: 2,
    })
    expect(await service.listProposals(as(people.anna), { limit: 10 })).toEqual({ total: 0, items: [] })
    expect(await service.confirmProposals(as(people.anna), { accountIds: [regular] })).toEqual({
      confirmed: 0,
    })
  })

  it('stand in the portfolio as the stage of each account, to narrow the list by', async () => {
    const all = { window: '12m', by: 'account', sort: 'name', order: 'asc', limit: 10, offset: 0 } as const
    const { items } = await listStandings(as(people.anna), { ...all, stage: ['onboarding'] })
    expect(items.map(({ name, stage }) => [name, stage])).toEqual([['Birken Chemie', 'onboarding']])
    const none = await listStandings(as(people.stefan), { ...all, stage: ['none'] })
    expect(none.items.map(({ name }) => name)).toEqual(['Cato Chemie'])
  })
})

describe('the usual time in a stage', () => {
  it('is learned from stays that ended, and unknown under three', async () => {
    const { usual } = await service.getLifecycle(as(people.anna), { accountId: fresh })
    expect(usual).toEqual({ days: { value: null, reason: 'TOO_FEW_OBSERVATIONS' }, count: 0 })
    for (const [index, day] of ['2026-01-11', '2026-01-21', '2026-01-31'].entries()) {
      const accountId = await addAccount(test.db, { name: `Past ${index}`, teamId: north, ownerId: 'anna' })
      await service.enter(as(people.anna), {
        accountId,
        stage: 'onboarding',
        enteredOn: '2026-01-01',
        reason: null,
      })
      await service.enter(as(people.anna), { accountId, stage: 'partnership', enteredOn: day, reason: null })
    }
    const now = await service.getLifecycle(as(people.anna), { accountId: fresh })
    expect(now.usual).toEqual({ days: { value: 20, reason: null }, count: 3 })
  })
})
