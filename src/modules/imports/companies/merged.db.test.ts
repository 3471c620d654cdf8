import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { mergeAccounts, undoMerge } from '../../accounts/merges/service.ts'

const file = csv(
  'Order no;Order date;Customer;Item;Quantity;Amount;Currency',
  '1;2025-03-01;Nordic Steel AB;Pump;1;10;EUR',
  '2;2025-04-01;Nordik Steel AB;Pump;2;20;EUR',
)

describe('a file whose customers were merged since', () => {
  const house = emptyHouse()
  const idOf = async (name: string) =>
    (
      await house.database.db
        .selectFrom('accounts')
        .select('id')
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
    ).id
  const sums = async () =>
    house.database.db.selectFrom('accountMonths').select(['accountId', 'gross']).orderBy('month').execute()

  it('meets its own rows under the account that took over', async () => {
    await house.bring('orders.csv', file)
    const [kept, other] = [await idOf('Nordic Steel AB'), await idOf('Nordik Steel AB')]
    await mergeAccounts(house.ctx(), { accountId: kept, otherId: other })
    const { result } = await house.bring('orders.csv', file)
    expect(result).toMatchObject({ rows: { new: 0, changed: 0, same: 2 }, accounts: { new: 0, matched: 1 } })
    expect((await sums()).map(({ accountId }) => accountId)).toEqual([kept, kept])
  })

  it('changes rows there, and taking that back restores them there', async () => {
    const before = await house.everything()
    const { id, result } = await house.bring('newer.csv', file.replace(';2;20;', ';5;50;'))
    expect(result?.rows).toMatchObject({ new: 0, changed: 1, same: 1 })
    await house.undo(id)
    expect(await house.everything()).toEqual(before)
  })

  it('parts again when the merge is undone, and still changes nothing', async () => {
    const merge = await house.database.db.selectFrom('merges').select('id').executeTakeFirstOrThrow()
    await undoMerge(house.ctx(), { mergeId: merge.id })
    expect((await house.bring('orders.csv', file)).result?.rows).toMatchObject({
      new: 0,
      changed: 0,
      same: 2,
    })
    expect(new Set((await sums()).map(({ accountId }) => accountId)).size).toBe(2)
  })

  it('goes altogether when its import is taken back after a merge', async () => {
    const first = await house.database.db
      .selectFrom('imports')
      .select('id')
      .orderBy('createdAt')
      .executeTakeFirstOrThrow()
    await mergeAccounts(house.ctx(), {
      accountId: await idOf('Nordic Steel AB'),
      otherId: await idOf('Nordik Steel AB'),
    })
    const undone = await house.undo(first.id)
    expect(await house.count('order_lines')).toBe(0)
    expect(await house.count('account_months')).toBe(0)
    expect(undone.kept.filter(({ table }) => table === 'accounts')).toHaveLength(2)
  })
})
