import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/context.ts'
import { addAccount, addPeople, asking, north, refusal, south } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { competitorsRoutes } from './routes.ts'

const test = testDatabase()
let people: Awaited<ReturnType<typeof addPeople>>
let own: string
let foreign: string

beforeAll(async () => {
  people = await addPeople(test.db)
  own = await addAccount(test.db, { name: 'Alster Energie', teamId: north, ownerId: 'anna' })
  foreign = await addAccount(test.db, { name: 'Cato Chemie', teamId: south, ownerId: 'stefan' })
})

const ask = <Answer>(name: keyof typeof competitorsRoutes, input: object, actor: Actor = people.anna) =>
  asking(testCtx(test.db))(competitorsRoutes[name], input, actor) as Promise<Answer>
type Listed = { id: string; name: string; record: object }[]
const share = (competitor: string, more: object = {}) => ({
  accountId: own,
  competitor,
  family: 'Pumps',
  sharePct: 40,
  note: null,
  ...more,
})

describe('competitors at an account', () => {
  it('have a share by family, noted by somebody on some day', async () => {
    const noted = await ask<{ id: string }>('setShare', share('Rotor GmbH'))
    expect(noted).toMatchObject({
      competitor: 'Rotor GmbH',
      sharePct: 40,
      notedBy: 'Anna',
      notedOn: '2026-03-01',
    })
    await ask('setShare', share('ROTOR', { shareId: noted.id, sharePct: 35 }))
    expect(await ask('atAccount', { accountId: own })).toMatchObject([
      {
        name: 'Rotor GmbH',
        record: { won: 0, lost: 0, open: 0 },
        shares: [{ sharePct: 35, family: 'Pumps' }],
      },
    ])
    await expect(ask('setShare', share('Rotor', { notedOn: '2026-03-02' }))).rejects.toMatchObject({
      data: { code: 'notedInFuture' },
    })
    await ask('removeShare', { accountId: own, shareId: noted.id })
    expect(await ask('atAccount', { accountId: own })).toEqual([])
  })

  it('are nobody else’s to see or to change', async () => {
    expect(await refusal(ask('atAccount', { accountId: foreign }))).toBe('NOT_FOUND')
    expect(await refusal(ask('setShare', share('Rotor', { accountId: foreign })))).toBe('NOT_FOUND')
    expect(await refusal(ask('setShare', share('Rotor'), people.vera))).toBe('FORBIDDEN')
  })
})

describe('two names of one competitor', () => {
  it('are refused where they sound alike, and merged by a head where they do not', async () => {
    await expect(ask('create', { name: 'Rotor' })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { code: 'competitorKnown', params: { name: 'Rotor GmbH' } },
    })
    await ask('setShare', share('Rotor'))
    await ask('setShare', share('RP Group', { family: 'Valves' }))
    const listed = await ask<Listed>('list', {})
    const idOf = (name: string) => listed.find((one) => one.name === name)!.id
    const input = { competitorId: idOf('Rotor GmbH'), otherId: idOf('RP Group') }
    expect(await refusal(ask('merge', input))).toBe('FORBIDDEN')
    await ask('merge', input, people.helen)
    expect((await ask<Listed>('list', {})).map(({ name }) => name)).toEqual(['Rotor GmbH'])
    const again = await ask('setShare', share('RP Group', { family: 'Seals' }))
    expect(again).toMatchObject({ competitor: 'Rotor GmbH' })
    expect(await ask('atAccount', { accountId: own })).toMatchObject([{ shares: [{}, {}, {}] }])
  })

  it('go on being found under the old name after a change of name', async () => {
    const [one] = await ask<Listed>('list', {})
    await ask('update', { competitorId: one!.id, name: 'Rotor Systems' })
    expect(await ask('setShare', share('Rotor'))).toMatchObject({ competitor: 'Rotor Systems' })
  })
})
