import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/context.ts'
import { addAccount, addPeople, asking, north, refusal, south } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import type { ShownOpportunity } from '../../test/shownOpportunity.ts'
import { noAccountId } from '../accounts/policy.ts'
import { mergeAccounts, undoMerge } from '../accounts/merges/service.ts'
import { tendersRoutes } from './routes.ts'

const test = testDatabase()
let people: Awaited<ReturnType<typeof addPeople>>
let own: string
let twin: string
let foreign: string
let minute = 0
const house = () => testCtx(test.db, { now: new Date(Date.UTC(2026, 2, 1, 9, minute++)) })

beforeAll(async () => {
  people = await addPeople(test.db)
  own = await addAccount(test.db, { name: 'Alster Energie', teamId: north, ownerId: 'anna' })
  twin = await addAccount(test.db, { name: 'Alster Energy Ltd', teamId: north, ownerId: 'anna' })
  foreign = await addAccount(test.db, { name: 'Cato Chemie', teamId: south, ownerId: 'stefan' })
})

const ask = <Answer = ShownOpportunity>(
  name: keyof typeof tendersRoutes,
  input: object,
  actor: Actor = people.anna,
) => asking(house())(tendersRoutes[name], input, actor) as Promise<Answer>
const lost = (name: string, more: object = {}) =>
  ask('record', {
    accountId: own,
    name,
    outcome: 'lost',
    winner: 'Rotor GmbH',
    reasons: [
      { reason: 'leadTime', weight: 4, note: null },
      { reason: 'price', weight: 1, note: null },
    ],
    ...more,
  })

describe('stages of the supplier', () => {
  let pipelineId: string
  const pipelines = () =>
    ask<{ id: string; name: string; stages: { id: string; name: string; isUsed: boolean }[] }[]>(
      'pipelines',
      {},
    )
  const stage = (name: string, outcome = 'open', probabilityPct: number | null = null) => ({
    name,
    outcome,
    probabilityPct,
  })

  it('are made by a head, named, ordered and renamed', async () => {
    const input = {
      name: 'Sales',
      stages: [stage('Offer', 'open', 40), stage('Won', 'won'), stage('Lost', 'lost')],
    }
    expect(await refusal(ask('createPipeline', input))).toBe('FORBIDDEN')
    pipelineId = (await ask<{ id: string }>('createPipeline', input, people.helen)).id
    const [before] = await pipelines()
    const [offer, won, gone] = before!.stages
    await ask(
      'updatePipeline',
      {
        pipelineId,
        name: 'Sales',
        stages: [
          stage('Talks'),
          { id: offer!.id, ...stage('Quote', 'open', 50) },
          { id: won!.id, ...stage('Won', 'won') },
          { id: gone!.id, ...stage('Lost', 'lost') },
        ],
      },
      people.helen,
    )
    expect((await pipelines())[0]!.stages.map(({ name }) => name)).toEqual(['Talks', 'Quote', 'Won', 'Lost'])
    const twice = { pipelineId, name: 'Sales', stages: [stage('Offer'), stage('offer ')] }
    await expect(ask('updatePipeline', twice, people.helen)).rejects.toMatchObject({
      data: { code: 'stageTwice' },
    })
  })

  it('take an opportunity from one to the next, and keep who moved it; one in use cannot be removed', async () => {
    const [talks, quote, won] = (await pipelines())[0]!.stages
    const made = await ask('create', { accountId: own, name: 'Line 4', stageId: talks!.id, amount: 1000 })
    const at = { accountId: own, opportunityId: made.id }
    const moved = await ask('move', { ...at, version: made.version, stageId: quote!.id })
    expect(moved).toMatchObject({
      stage: 'Quote',
      outcome: 'open',
      moves: [{ stage: 'Quote', movedBy: 'Anna' }],
    })
    await expect(ask('move', { ...at, version: made.version, stageId: won!.id })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { code: 'opportunityChanged', current: { stage: 'Quote' } },
    })
    const ended = await ask('move', { ...at, version: moved.version, stageId: won!.id })
    expect(ended).toMatchObject({ outcome: 'won', closedOn: '2026-03-01' })
    expect(await ask('move', { ...at, version: ended.version, stageId: quote!.id })).toMatchObject({
      outcome: 'open',
      closedOn: null,
    })
    await expect(
      ask('updatePipeline', { pipelineId, name: 'Sales', stages: [stage('Won', 'won')] }, people.helen),
    ).rejects.toMatchObject({ data: { code: 'stageInUse' } })
    await ask('remove', at)
    expect(await refusal(ask('get', at))).toBe('NOT_FOUND')
    expect(await ask('restore', at)).toMatchObject({ stage: 'Quote', moves: [{}, {}, {}] })
    await ask('remove', at)
  })
})

describe('the result of a tender', () => {
  it('is recorded in one go: the winner is a competitor from then on, and the reasons carry their weight', async () => {
    const first = await lost('Pumps', { ourPrice: 110, winnerPrice: 100, bidders: 4 })
    expect(first).toMatchObject({
      outcome: 'lost',
      stage: 'Lost',
      closedOn: '2026-03-01',
      competitors: ['Rotor GmbH'],
      bids: [{ competitor: 'Rotor GmbH', price: 100 }],
      place: 2,
      of: 4,
    })
    expect(first.toWinnerPct.value).toBeCloseTo(10, 9)
    expect(first.reasons).toMatchObject([
      { reason: 'leadTime', weight: 4, notedBy: 'Anna' },
      { reason: 'price', weight: 1 },
    ])
    const reopened = await ask('record', {
      accountId: own,
      opportunityId: first.id,
      version: first.version,
      outcome: 'open',
      reasons: [],
    })
    expect(reopened).toMatchObject({ outcome: 'open', closedOn: null, reasons: [] })
    await ask('remove', { accountId: own, opportunityId: first.id })
  })

  it('four times lost on lead time is a pattern, with the tenders behind it', async () => {
    for (const name of ['A', 'B', 'C', 'D'])
      await lost(name, { winner: name === 'D' ? 'ROTOR' : 'Rotor GmbH' })
    const found = await ask<{ patterns: object[]; tenders: { name: string }[]; groups: object[] }>(
      'patterns',
      {
        accountId: own,
        by: ['competitor'],
      },
    )
    expect(found.patterns[0]).toMatchObject({
      outcome: 'lost',
      reason: 'leadTime',
      competitor: 'Rotor GmbH',
      decided: 4,
      count: 4,
    })
    expect(found.tenders.map(({ name }) => name).toSorted()).toEqual(['A', 'B', 'C', 'D'])
    expect(found.groups).toMatchObject([{ competitor: 'Rotor GmbH', rate: { won: 0, lost: 4 } }])
  })

  it('goes with its account when that is merged, and comes back', async () => {
    const at = await ask('record', {
      accountId: twin,
      name: 'Of the twin',
      outcome: 'lost',
      reasons: [{ reason: 'price', weight: 1, note: null }],
    })
    const merge = await mergeAccounts(house(), { accountId: own, otherId: twin })
    expect(await ask('get', { accountId: own, opportunityId: at.id })).toMatchObject({
      reasons: [{ reason: 'price' }],
    })
    await undoMerge(house(), { mergeId: merge.id })
    expect(await refusal(ask('get', { accountId: own, opportunityId: at.id }))).toBe('NOT_FOUND')
    expect(await ask('get', { accountId: twin, opportunityId: at.id })).toMatchObject({
      reasons: [{ reason: 'price' }],
    })
  })

  it('can have lots and bids, which change and keep their place', async () => {
    const made = await ask('create', { accountId: own, name: 'Shutdown' })
    const at = { accountId: own, opportunityId: made.id }
    const none = {
      product: null,
      family: null,
      quantity: null,
      ourPrice: null,
      winnerPrice: null,
      budget: null,
    }
    const lot = (name: string) => ({ ...none, name, ourRank: null, winner: null, outcome: null })
    const two = await ask('setLots', { ...at, version: made.version, lots: [lot('One'), lot('Two')] })
    const kept = two.lots[1]!
    const one = await ask('setLots', {
      ...at,
      version: two.version,
      lots: [{ ...lot('Second'), id: kept.id }],
    })
    expect(one.lots).toMatchObject([{ id: kept.id, name: 'Second' }])
    const bids = [
      { competitor: 'Hydra', price: 90, rank: 1 },
      { competitor: 'hydra', price: 91, rank: 2 },
    ]
    expect((await ask('setBids', { ...at, version: one.version, bids })).bids).toMatchObject([
      { competitor: 'Hydra', price: 91 },
    ])
    await ask('remove', at)
  })
})

describe('who sees and changes opportunities', () => {
  it('is the team of the account; nobody else learns that they are there', async () => {
    const { id } = await lost('Secret one')
    expect(await refusal(ask('get', { accountId: own, opportunityId: id }, people.stefan))).toBe('NOT_FOUND')
    expect(await refusal(lost('Taken', { accountId: foreign }))).toBe('NOT_FOUND')
    const listed = await ask<{ total: number; items: { account: string }[] }>('list', {}, people.stefan)
    expect(listed.items).toEqual([])
    expect(
      await refusal(ask('record', { accountId: own, name: 'X', outcome: 'won', reasons: [] }, people.vera)),
    ).toBe('FORBIDDEN')
  })

  it('is whoever leads, of those that name no customer', async () => {
    const id = '00000000-0000-7000-8000-00000000aaaa'
    const row = {
      accountId: noAccountId,
      originId: noAccountId,
      id,
      name: 'Nobody’s',
      outcome: 'won',
      amount: 5,
    }
    await test.db.insertInto('opportunities').values(row).execute()
    expect(await refusal(ask('list', { withoutAccount: true }))).toBe('FORBIDDEN')
    expect(await ask('list', { withoutAccount: true }, people.helen)).toMatchObject({ total: 1 })
    expect(await refusal(ask('get', { accountId: noAccountId, opportunityId: id }))).toBe('NOT_FOUND')
    const figures = (actor: Actor) => ask<{ won: { count: number } }>('figures', {}, actor)
    expect((await figures(people.admin)).won.count).toBe((await figures(people.anna)).won.count + 1)
  })
})
