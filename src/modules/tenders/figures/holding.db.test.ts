import { beforeAll, describe, expect, it } from 'vitest'
import { addAccount, addPeople, asking, north, south } from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import type { Actor } from '../../../platform/context.ts'
import { setParents } from '../../accounts/holdings/service.ts'
import { tendersRoutes } from '../routes.ts'

const test = testDatabase()
let people: Awaited<ReturnType<typeof addPeople>>
let head: string
let plant: string
let foreignPlant: string

beforeAll(async () => {
  people = await addPeople(test.db)
  head = await addAccount(test.db, { name: 'Alster Holding', teamId: north, ownerId: 'anna' })
  plant = await addAccount(test.db, { name: 'Alster Werk 1', teamId: north, ownerId: 'anna' })
  foreignPlant = await addAccount(test.db, { name: 'Alster Werk 2', teamId: south, ownerId: 'stefan' })
  const children = [plant, foreignPlant].map((accountId) => ({ accountId, parentId: head }))
  await setParents(test.db, children)
  for (const [accountId, name, actor] of [
    [head, 'Of the head', people.anna],
    [plant, 'Of the plant', people.anna],
    [foreignPlant, 'Of the other team', people.stefan],
  ] as const)
    await ask('record', { accountId, name, outcome: 'won', closedOn: '2026-02-01', reasons: [] }, actor)
})

const ask = <Answer>(name: keyof typeof tendersRoutes, input: object, actor: Actor) =>
  asking(testCtx(test.db))(tendersRoutes[name], input, actor) as Promise<Answer>
type Figures = { won: { count: number }; accounts: { account: string; count: number }[] }

describe('the tenders of a holding', () => {
  it('are those of the head and its plants, and it is said whose they are', async () => {
    const alone = await ask<Figures>('figures', { accountId: head }, people.admin)
    expect(alone).toMatchObject({ won: { count: 1 }, accounts: [] })
    const whole = await ask<Figures>('figures', { accountId: head, wholeHolding: true }, people.admin)
    expect(whole.won.count).toBe(3)
    expect(whole.accounts.map(({ account }) => account)).toEqual([
      'Alster Holding',
      'Alster Werk 1',
      'Alster Werk 2',
    ])
    const listed = await ask<{ total: number }>(
      'list',
      { accountId: plant, wholeHolding: true },
      people.admin,
    )
    expect(listed.total).toBe(3)
  })

  it('leave out plants of another team, which stay unnamed', async () => {
    const seen = await ask<Figures>('figures', { accountId: head, wholeHolding: true }, people.anna)
    expect(seen.won.count).toBe(2)
    expect(seen.accounts.map(({ account }) => account)).toEqual(['Alster Holding', 'Alster Werk 1'])
    const patterns = await ask<{ decided: number }>(
      'patterns',
      { accountId: head, wholeHolding: true },
      people.anna,
    )
    expect(patterns.decided).toBe(2)
  })
})
