import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../../platform/context.ts'
import { addAccount, addPeople, asking, idOf, north, refusal } from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { colleagueOfUser } from '../../colleagues/users/service.ts'
import { contactsRoutes } from '../routes.ts'
import type { getCoverage } from './service.ts'

const test = testDatabase()
let people: Awaited<ReturnType<typeof addPeople>>
let account: string
let anna: string
let boris: string
const petrov = idOf('petrov')
const sidorova = idOf('sidorova')

const ask = (name: keyof typeof contactsRoutes, input: object, actor: Actor = people.anna) =>
  asking(testCtx(test.db))(contactsRoutes[name], { accountId: account, ...input }, actor)
const coverage = async (input: object = {}) =>
  (await ask('coverage', input)) as Awaited<ReturnType<typeof getCoverage>>
const say = (contactId: string, colleagueId: string, level: number | null, wanted: number | null = null) =>
  ask('setRelation', { contactId, colleagueId, level, wanted })

interface Letter {
  day: string
  from?: string[]
  to?: string[]
  direction?: string
  nature?: string
}
let letters = 0
async function write({ day, from = [petrov], to = [anna], direction = 'in', nature = 'person' }: Letter) {
  const own = { accountId: account, originId: account, id: idOf(`letter ${letters++}`) }
  const said = { occurredAt: `${day}T09:00:00Z`, channel: 'mail', direction, nature }
  await test.db
    .insertInto('interactions')
    .values({ ...own, ...said, contactIds: from, colleagueIds: to })
    .execute()
}

beforeAll(async () => {
  people = await addPeople(test.db)
  const ctx = testCtx(test.db)
  anna = (await colleagueOfUser({ ...ctx, actor: people.anna }))!
  boris = (await colleagueOfUser({ ...ctx, actor: people.boris }))!
  account = await addAccount(test.db, { name: 'Volna', teamId: north, ownerId: 'anna' })
  const own = { accountId: account, originId: account }
  await test.db
    .insertInto('contacts')
    .values([
      { ...own, id: petrov, name: 'Ivan Petrov', role: 'decisionMaker', influence: 5 },
      { ...own, id: sidorova, name: 'Olga Sidorova', influence: 4 },
    ])
    .execute()
  for (const day of ['2026-01-20', '2026-02-03', '2026-02-10', '2026-02-20']) await write({ day })
  await write({ day: '2026-02-21', direction: 'out' })
  await write({ day: '2026-02-25', from: [sidorova], to: [boris] })
  await write({ day: '2026-02-26', nature: 'auto' })
  await write({ day: '2026-02-27', nature: 'bulk', from: [sidorova] })
  await write({ day: '2025-01-01' })
})

describe('coverage of an account', () => {
  it('sets what is said beside what was seen in ninety days, without what machines sent', async () => {
    await say(petrov, anna, 3)
    await say(sidorova, anna, 4)
    const { asOf, cells, colleagues } = await coverage({ asOf: '2026-03-01' })
    expect(asOf).toBe('2026-03-01')
    expect(colleagues.map(({ name }) => name)).toEqual(['Anna', 'Boris'])
    const cell = (contactId: string, colleagueId: string) =>
      cells.find((one) => one.contactId === contactId && one.colleagueId === colleagueId)
    expect(cell(petrov, anna)).toMatchObject({
      level: 3,
      agreement: 'agrees',
      notedBy: 'Anna',
      notedOn: '2026-03-01',
      evidence: { touches: 5, in: 4, out: 1, lastOn: '2026-02-21' },
    })
    expect(cell(sidorova, anna)).toMatchObject({
      level: 4,
      evidence: null,
      agreement: 'declaredHigherThanSeen',
    })
    expect(cell(sidorova, boris)).toMatchObject({
      level: null,
      evidence: { touches: 1 },
      agreement: 'agrees',
    })
  })

  it('is judged by the last day anything was heard, where no day is asked for', async () => {
    expect((await coverage()).asOf).toBe('2026-02-27')
  })

  it('names who should call whom, and nobody who has left', async () => {
    await say(sidorova, boris, 1, 3)
    const asOf = '2026-03-01'
    expect((await coverage({ asOf })).calls).toMatchObject([
      { contactId: sidorova, colleagueId: boris, reason: 'wantedHigher', gap: 2, score: 8 },
    ])
    expect((await coverage({ asOf: '2027-01-01' })).calls[0]).toMatchObject({
      contactId: petrov,
      colleagueId: anna,
      reason: 'unseenDecisionMaker',
      score: 10,
    })
    await test.db.updateTable('contacts').set({ leftOn: '2026-02-28' }).where('id', '=', sidorova).execute()
    expect((await coverage({ asOf })).calls).toEqual([])
    await test.db.updateTable('contacts').set({ leftOn: null }).where('id', '=', sidorova).execute()
  })

  it('says what hangs on one pair, and what is left if one of them goes', async () => {
    const { dependence } = await coverage({ asOf: '2026-03-01' })
    expect(dependence.value).toMatchObject({ touches: 6, ours: [{ id: anna }, { id: boris }] })
    expect(dependence.value!.pairs[0]).toMatchObject({
      contactId: petrov,
      sharePct: expect.closeTo(83.33, 1),
    })
    expect(await ask('ifLeaves', { side: 'ours', id: anna, asOf: '2026-03-01' })).toMatchObject({
      alonePct: { value: expect.closeTo(83.33, 1) },
      remaining: [{ contactId: sidorova, colleagueId: boris, level: 1, touches: 1 }],
      stranded: [petrov],
    })
    expect((await coverage({ asOf: '2024-01-01' })).dependence).toEqual({
      value: null,
      reason: 'TOO_FEW_OBSERVATIONS',
    })
  })

  it('stands with each person in the list: the last contact and who knows them best', async () => {
    expect(await ask('list', {})).toMatchObject([
      { name: 'Ivan Petrov', lastContactOn: '2026-02-21', best: { colleague: 'Anna', level: 3 } },
      { name: 'Olga Sidorova', lastContactOn: '2026-02-25', best: { colleague: 'Anna', level: 4 } },
    ])
  })
})

describe('what is said of a relation', () => {
  it('is changed in place and taken back with nothing, and the history keeps both', async () => {
    await say(petrov, boris, 1)
    await say(petrov, boris, 2, 4)
    await say(petrov, boris, null)
    const rows = await test.db.selectFrom('relations').selectAll().where('colleagueId', '=', boris).execute()
    expect(rows.map(({ contactId }) => contactId)).toEqual([sidorova])
    const entries = await test.db
      .selectFrom('auditEntries')
      .select(['before', 'after'])
      .where('action', '=', 'setRelation')
      .where('subjectId', '=', petrov)
      .orderBy('at')
      .orderBy('id')
      .execute()
    expect(
      entries.filter(({ after }) => (after as { colleagueId: string }).colleagueId === boris),
    ).toHaveLength(3)
  })

  it('is said by whoever may change the account, of people who are there', async () => {
    const relation = { contactId: petrov, colleagueId: anna, level: 1, wanted: null }
    expect(await refusal(ask('setRelation', relation, people.vera))).toBe('FORBIDDEN')
    expect(await refusal(ask('setRelation', relation, people.stefan))).toBe('NOT_FOUND')
    expect(await refusal(say(idOf('nobody'), anna, 1))).toBe('NOT_FOUND')
    expect(await refusal(say(petrov, idOf('nobody'), 1))).toBe('INVALID')
    expect(await refusal(say(petrov, anna, 5))).toBe('BAD_REQUEST')
  })
})
