import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/context.ts'
import { addAccount, addPeople, asking, north, refusal, south } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { csv, emptyHouse } from '../../test/importHouse.ts'
import { testDatabase } from '../../test/database.ts'
import { contractsRoutes } from './routes.ts'
import { listContracts, updateContract } from './service.ts'

const test = testDatabase()
let people: Awaited<ReturnType<typeof addPeople>>
let own: string
let foreign: string
let minute = 0

beforeAll(async () => {
  people = await addPeople(test.db)
  own = await addAccount(test.db, { name: 'Alster Energie', teamId: north, ownerId: 'anna' })
  foreign = await addAccount(test.db, { name: 'Cato Chemie', teamId: south, ownerId: 'stefan' })
})

const ask = <Answer>(name: keyof typeof contractsRoutes, input: object, actor: Actor = people.anna) =>
  asking(testCtx(test.db, { now: new Date(Date.UTC(2026, 2, 1, 9, minute++)) }))(
    contractsRoutes[name],
    input,
    actor,
  ) as Promise<Answer>
const frame = {
  title: 'Frame contract',
  startsOn: '2025-05-01',
  endsOn: '2026-04-30',
  noticeDays: 30,
  sla: [{ topic: 'Breakdown', respondHours: 4, resolveHours: 24, note: null }],
}

describe('contracts with an account', () => {
  it('say when the decision is due, keep their terms of service, and come back when removed', async () => {
    const { id } = await ask<{ id: string }>('create', { accountId: own, ...frame })
    expect(await ask('list', { accountId: own })).toMatchObject([
      { ...frame, renewal: { state: 'decide', decideBy: '2026-03-31', daysLeft: 30 } },
    ])
    expect(await ask('update', { accountId: own, contractId: id, noticeDays: 90 })).toMatchObject({
      renewal: { state: 'noticePassed', daysLeft: -30 },
    })
    await ask('remove', { accountId: own, contractId: id })
    expect(await ask('list', { accountId: own })).toEqual([])
    expect(await ask('restore', { accountId: own, contractId: id })).toMatchObject({
      noticeDays: 90,
      sla: frame.sla,
    })
    expect(await refusal(ask('restore', { accountId: own, contractId: id }))).toBe('NOT_FOUND')
  })

  it('are listed over all accounts where a decision is near, as far as one may see them', async () => {
    await ask('create', { accountId: foreign, ...frame }, people.stefan)
    await ask('create', { accountId: own, title: 'Far away', endsOn: '2029-01-01' })
    const due = (actor: Actor) => ask<{ account: string; title: string }[]>('due', {}, actor)
    expect((await due(people.anna)).map(({ account }) => account)).toEqual(['Alster Energie'])
    expect((await due(people.admin)).map(({ account }) => account)).toEqual(['Alster Energie', 'Cato Chemie'])
  })

  it('are nobody else’s, and end after they begin', async () => {
    expect(await refusal(ask('create', { accountId: foreign, ...frame }))).toBe('NOT_FOUND')
    expect(await refusal(ask('create', { accountId: own, ...frame }, people.vera))).toBe('FORBIDDEN')
    await expect(ask('create', { accountId: own, ...frame, endsOn: '2025-01-01' })).rejects.toMatchObject({
      data: { code: 'termOrder' },
    })
  })
})

describe('contracts from a file', () => {
  const house = emptyHouse()
  const file = csv(
    'Номер договора;Контрагент;Предмет договора;Действует с;Действует до;Срок уведомления, дней;Автопролонгация',
    'Д-7;ООО Вектор;Поставка насосов;01.05.2025;30.04.2026;60;да',
  )

  it('are read with their notice and renewal; what a person said since no file overwrites', async () => {
    const { result } = await house.bring('договоры.csv', file)
    expect(result).toMatchObject({ kind: 'contracts', rows: { new: 1, bad: 0 } })
    const [account] = await house.database.db.selectFrom('accounts').select('id').execute()
    const [read] = await listContracts(house.ctx(), { accountId: account!.id })
    expect(read).toMatchObject({
      number: 'Д-7',
      endsOn: '2026-04-30',
      noticeDays: 60,
      renewsItself: true,
      renewal: { decideBy: '2026-03-01' },
    })
    await updateContract(house.ctx(), { accountId: account!.id, contractId: read!.id, noticeDays: 30 })
    await house.bring('договоры.csv', file)
    expect(await listContracts(house.ctx(), { accountId: account!.id })).toMatchObject([{ noticeDays: 30 }])
  })
})
