import { beforeAll, describe, expect, it } from 'vitest'
import { addPeople, asking } from '../../../test/accountStory.ts'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { competitorsRoutes } from '../routes.ts'

const header = 'Tender no;Tender name;Customer;Stage;Close date;Our price;Winner;Competitor;Currency'

describe('competitors merged and parted', () => {
  const house = emptyHouse()
  let people: Awaited<ReturnType<typeof addPeople>>
  const ask = <Answer>(name: keyof typeof competitorsRoutes, input: object) =>
    asking(house.ctx())(competitorsRoutes[name], input, people.admin) as Promise<Answer>
  type Listed = {
    id: string
    name: string
    record: { won: number; lost: number; open: number }
    accounts: number
  }[]
  const list = () => ask<Listed>('list', {})
  const idOf = async (name: string) => (await list()).find((one) => one.name === name)!.id
  const records = async () =>
    (await list()).map(({ name, record }) => [name, record.won + record.lost + record.open])

  beforeAll(async () => {
    people = await addPeople(house.database.db)
    await house.bring(
      'tenders.csv',
      csv(
        header,
        'T-1;Pumps;Hanse Chemie AG;Lost;2026-02-01;100;Rotor GmbH;Rotor GmbH;EUR',
        'T-2;Valves;Hanse Chemie AG;Lost;2026-02-02;100;Rotor Pumpen AG;Rotor Pumpen AG;EUR',
        'T-3;Seals;Alster Energie;Won;2026-02-03;100;;Rotor GmbH, Rotor Pumpen AG;EUR',
        'T-4;Motors;Alster Energie;Won;2026-02-04;100;;Rotor GmbH;EUR',
      ),
    )
    const { items } = {
      items: await house.database.db.selectFrom('accounts').select(['id', 'name']).execute(),
    }
    const hanse = items.find(({ name }) => name === 'Hanse Chemie AG')!.id
    await ask('setShare', {
      accountId: hanse,
      competitor: 'Rotor Pumpen AG',
      family: 'Pumps',
      sharePct: 30,
      note: null,
    })
  })

  it('are proposed by their names, the one met more often to stay', async () => {
    const { items } = await ask<{ items: object[] }>('lookalikes', {})
    expect(items).toMatchObject([
      { kept: 'Rotor GmbH', keptMet: 3, other: 'Rotor Pumpen AG', otherMet: 2, kind: 'longer' },
    ])
  })

  it('are one until the merge is undone, and then as they were, to the row', async () => {
    const before = await everything()
    const [competitorId, otherId] = [await idOf('Rotor GmbH'), await idOf('Rotor Pumpen AG')]
    const { id } = await ask<{ id: string }>('merge', { competitorId, otherId })
    expect(await records()).toEqual([['Rotor GmbH', 4]])
    expect((await ask<{ items: object[]; decided: object[] }>('lookalikes', {})).decided).toMatchObject([
      { kept: 'Rotor GmbH', other: 'Rotor Pumpen AG', verdict: 'accepted', decidedBy: 'Ada' },
    ])
    await ask('undoMerge', { decisionId: id })
    expect(await everything()).toEqual(before)
    await expect(ask('undoMerge', { decisionId: id })).rejects.toMatchObject({
      data: { code: 'lookalikeUndone' },
    })
  })

  const everything = async () =>
    Promise.all(
      (['competitors', 'rivalBids', 'competitorShares'] as const).map(async (table) =>
        (await house.database.db.selectFrom(table).selectAll().execute())
          .map((row) => JSON.stringify(row))
          .toSorted(),
      ),
    )

  it('take what files brought since under their name with them', async () => {
    const [competitorId, otherId] = [await idOf('Rotor GmbH'), await idOf('Rotor Pumpen AG')]
    const { id } = await ask<{ id: string }>('merge', { competitorId, otherId })
    await house.bring(
      'later.csv',
      csv(header, 'T-5;Fans;Alster Energie;Lost;2026-02-05;100;Rotor Pumpen AG;Rotor Pumpen AG;EUR'),
    )
    expect(await records()).toEqual([['Rotor GmbH', 5]])
    await ask('undoMerge', { decisionId: id })
    expect(await records()).toEqual([
      ['Rotor GmbH', 3],
      ['Rotor Pumpen AG', 3],
    ])
  })

  it('are not proposed again once refused, until that is undone', async () => {
    const [competitorId, otherId] = [await idOf('Rotor GmbH'), await idOf('Rotor Pumpen AG')]
    const { id } = await ask<{ id: string }>('refuseMerge', { competitorId, otherId })
    expect((await ask<{ items: object[] }>('lookalikes', {})).items).toEqual([])
    await ask('undoMerge', { decisionId: id })
    expect((await ask<{ items: object[] }>('lookalikes', {})).items).toHaveLength(1)
  })

  it('show where they are met, and that nobody has rated them', async () => {
    const found = await ask<{ accounts: object[]; strengths: { theirs: number | null }[] }>('get', {
      competitorId: await idOf('Rotor Pumpen AG'),
    })
    expect(found.accounts).toMatchObject([
      { account: 'Alster Energie', record: { won: 1, lost: 1, open: 0 }, shares: [] },
      { account: 'Hanse Chemie AG', record: { won: 0, lost: 1 }, shares: [{ sharePct: 30, notedBy: 'Ada' }] },
    ])
    expect(found.strengths.length).toBeGreaterThan(0)
    expect(found.strengths.every(({ theirs }) => theirs === null)).toBe(true)
  })
})
