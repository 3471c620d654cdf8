import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { acceptLookalike, refuseLookalike, undoDecision } from '../decisions/service.ts'
import { listLookalikes } from './service.ts'

const orders = csv(
  'Order no;Order date;Customer;Item;Quantity;Amount;Currency',
  '1;2025-03-01;Hanse Chemie AG;Gate valve DN 50;1;10;EUR',
  '2;2025-03-02;Hanse Chemie AG;Gate valve DN 50;1;20;EUR',
  '3;2025-03-03;Hanse Chemie AG;Gate vallve DN 50;1;30;EUR',
)

describe('two spellings of one product', () => {
  const house = emptyHouse()
  const perProduct = async () => {
    const { db } = house.database
    const rows = await db
      .selectFrom('orderLines')
      .innerJoin('products', 'products.id', 'orderLines.productId')
      .select(['products.name', 'amount'])
      .orderBy('amount')
      .execute()
    return rows.map(({ name, amount }) => [name, amount])
  }

  it('are proposed with the facts and the money behind the rarer one', async () => {
    await house.bring('orders.csv', orders)
    const { items } = await listLookalikes(house.ctx())
    expect(items).toMatchObject([
      {
        kind: 'nearEqual',
        name: 'Gate vallve DN 50',
        product: 'Gate valve DN 50',
        facts: 1,
        amounts: [{ currency: 'EUR', amount: 30 }],
        files: ['orders.csv'],
      },
    ])
  })

  it('become one product, whose spelling later files may use, and are parted again', async () => {
    const before = await house.everything()
    const [item] = (await listLookalikes(house.ctx())).items
    const { id } = await acceptLookalike(house.ctx(), { key: item!.key })
    expect((await perProduct()).map(([name]) => name)).toEqual(Array(3).fill('Gate valve DN 50'))
    expect(await listLookalikes(house.ctx())).toMatchObject({
      items: [],
      decided: [{ verdict: 'accepted', moved: 1 }],
    })
    const again = await house.bring('orders.csv', orders)
    expect(again.result?.rows).toMatchObject({ bad: 0 })
    expect(await house.count('products')).toBe(1)
    await house.undo(again.id)
    await undoDecision(house.ctx(), { decisionId: id })
    expect((await house.everything()).products).toEqual(before.products)
    expect(await perProduct()).toContainEqual(['Gate vallve DN 50', 30])
    await expect(undoDecision(house.ctx(), { decisionId: id })).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('that are two are not proposed again until that is taken back', async () => {
    const [item] = (await listLookalikes(house.ctx())).items
    const { id } = await refuseLookalike(house.ctx(), { key: item!.key })
    expect((await listLookalikes(house.ctx())).items).toEqual([])
    await undoDecision(house.ctx(), { decisionId: id })
    expect((await listLookalikes(house.ctx())).items).toHaveLength(1)
  })
})
