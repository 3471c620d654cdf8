import { beforeAll, describe, expect, it } from 'vitest'
import { addAccount, addPeople, asking, north, refusal, south } from '../../../test/accountStory.ts'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { allByName } from '../../../test/opportunityPage.ts'
import { compareIds } from '../../../core/statistics/order.ts'
import type { Actor } from '../../../platform/context.ts'
import { mergeAccounts, undoMerge } from '../../accounts/merges/service.ts'
import { noAccountId } from '../../accounts/policy.ts'
import { listOpportunities } from '../service.ts'
import { tendersRoutes } from '../routes.ts'

const header = 'Opportunity id;Opportunity name;Customer;Stage;Created on;Amount;Currency;Competitor'
const file = csv(
  header,
  'D-1;Pumps for Hanse Chemie;;Proposal;2026-01-05;1000;EUR;Rotor',
  'D-2;pumps for Hanse Chemie;;Won;2026-01-06;2000;EUR;Rotor',
  'D-3;Shutdown 2026;;Proposal;2026-01-07;500;EUR;',
  'D-4;;;Proposal;2026-01-08;50;EUR;',
)

describe('opportunities without a customer', () => {
  const house = emptyHouse()
  let people: Awaited<ReturnType<typeof addPeople>>
  let hanse: string
  let foreign: string
  const ask = <Answer>(name: keyof typeof tendersRoutes, input: object, actor: Actor = people.helen) =>
    asking(house.ctx())(tendersRoutes[name], input, actor) as Promise<Answer>
  type Nobodys = {
    total: number
    opportunities: number
    items: {
      opportunityId: string
      label: string
      count: number
      open: number
      likely: { account: string }[]
    }[]
  }
  const nobodys = () => ask<Nobodys>('nobodys', {})
  const give = async (label: string, accountId = hanse) => {
    const one = (await nobodys()).items.find((item) => item.label === label)!
    return ask<{ id: string; count: number }>('assign', { accountId, opportunityId: one.opportunityId })
  }
  const at = async (accountId: string) => {
    const { items } = await listOpportunities(house.ctx(), { ...allByName, accountId })
    return items.flatMap(({ number }) => number ?? []).toSorted(compareIds)
  }

  beforeAll(async () => {
    people = await addPeople(house.database.db)
    hanse = await addAccount(house.database.db, { name: 'Hanse Chemie AG', teamId: north, ownerId: 'anna' })
    foreign = await addAccount(house.database.db, { name: 'Shutdown Service', teamId: south })
    await house.bring('deals.csv', file)
  })

  it('stand together by name, with the accounts the name may speak of', async () => {
    const { items, total, opportunities } = await nobodys()
    expect([total, opportunities]).toEqual([3, 4])
    expect(
      items.map(({ label, count, open, likely }) => [label, count, open, likely.map((one) => one.account)]),
    ).toEqual([
      [expect.stringMatching(/pumps for Hanse Chemie/i), 2, 1, ['Hanse Chemie AG']],
      ['D-4', 1, 1, []],
      ['Shutdown 2026', 1, 1, []],
    ])
  })

  it('are for those who lead to give, to accounts they may change', async () => {
    const [one] = (await nobodys()).items
    const input = { accountId: hanse, opportunityId: one!.opportunityId }
    expect(await refusal(ask('nobodys', {}, people.anna))).toBe('FORBIDDEN')
    expect(await refusal(ask('assign', input, people.anna))).toBe('FORBIDDEN')
    expect(await refusal(ask('assign', { ...input, accountId: foreign }))).toBe('NOT_FOUND')
    expect(await refusal(ask('assign', { accountId: hanse, opportunityId: hanse }))).toBe('NOT_FOUND')
  })

  it('go to the account with all of the same name, and come back by an undo', async () => {
    const given = await give((await nobodys()).items[0]!.label)
    expect(given).toMatchObject({ count: 2, account: 'Hanse Chemie AG' })
    expect(await at(hanse)).toEqual(['D-1', 'D-2'])
    const { rivalBids } = await bidsAt(hanse)
    expect(rivalBids).toBe(2)
    expect(await ask('unassign', { assignmentId: given.id })).toMatchObject({ count: 2 })
    expect(await at(hanse)).toEqual([])
    expect((await bidsAt(noAccountId)).rivalBids).toBe(2)
    await expect(ask('unassign', { assignmentId: given.id })).rejects.toMatchObject({
      data: { code: 'assignmentUndone' },
    })
  })

  const bidsAt = async (accountId: string) => ({
    rivalBids: (
      await house.database.db
        .selectFrom('rivalBids')
        .select('id')
        .where('accountId', '=', accountId)
        .execute()
    ).length,
  })

  it('are found there by the next file, others of the name too, and nothing comes in twice', async () => {
    const { id } = await give((await nobodys()).items[0]!.label)
    const nameless = await give('D-4')
    const again = await house.bring('deals.csv', file)
    expect(again.result?.rows).toMatchObject({ new: 0, changed: 0, same: 4 })
    await house.bring(
      'more.csv',
      csv(
        header,
        'D-5;Pumps for Hanse Chemie;;Won;2026-01-09;1000;EUR;',
        'D-1;Pumps for Hanse Chemie;;Won;2026-01-05;1000;EUR;Rotor',
      ),
    )
    expect(await at(hanse)).toEqual(['D-1', 'D-2', 'D-4', 'D-5'])
    expect(await ask('unassign', { assignmentId: id })).toMatchObject({ count: 3 })
    expect(await at(hanse)).toEqual(['D-4'])
    await ask('unassign', { assignmentId: nameless.id })
  })

  it('follow their account through a merge and back', async () => {
    const twin = await addAccount(house.database.db, {
      name: 'Alster Energie',
      teamId: north,
      ownerId: 'anna',
    })
    const given = await give('Shutdown 2026', twin)
    const merge = await mergeAccounts(house.ctx(), { accountId: hanse, otherId: twin })
    expect((await house.bring('deals.csv', file)).result?.rows).toMatchObject({ new: 0 })
    expect(await at(hanse)).toEqual(['D-3'])
    await undoMerge(house.ctx(), { mergeId: merge.id })
    expect([await at(hanse), await at(twin)]).toEqual([[], ['D-3']])
    expect(await ask('unassign', { assignmentId: given.id })).toMatchObject({ count: 1 })
    expect((await nobodys()).opportunities).toBe(5)
  })
})
