import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { listSkips } from '../service.ts'

const heads = csv(
  'Order no;Order date;Customer;Required date',
  '10;2025-03-01;Hanse Chemie AG;2025-03-20',
  '11;2025-03-02;Nordic Steel AB;2025-03-25',
)
const lines = csv(
  'Order no;Item code;Quantity;Unit price;Discount',
  '10;P1;2;100;0.1',
  '10;P2;1;50;0',
  '11;P1;1;100;0',
  '99;P1;1;100;0',
)

describe('orders whose heads and lines come in two files', () => {
  const house = emptyHouse()

  it('begin with the heads', async () => {
    const { result } = await house.bring('heads.csv', heads)
    expect(result).toMatchObject({
      kind: 'orders',
      rows: { read: 2, new: 2 },
      accounts: { new: 2 },
      amount: null,
    })
    expect(await house.count('order_lines')).toBe(0)
  })

  it('give the lines their customer and dates; a line of an unknown order is bad', async () => {
    const { id, result } = await house.bring('lines.csv', lines)
    expect(result).toMatchObject({
      rows: { read: 4, new: 3, bad: 1 },
      amount: 330,
      accounts: { matched: 2, new: 0 },
    })
    const { items } = await listSkips(house.ctx(), { importId: id, limit: 10, offset: 0 })
    expect(items[0]?.problems[0]).toMatchObject({ column: 'Order no', value: '99', reason: 'orderUnknown' })
    const stored = await house.database.db
      .selectFrom('orderLines')
      .select(['orderedOn', 'promisedOn'])
      .orderBy('orderedOn')
      .execute()
    expect(stored.at(-1)).toEqual({ orderedOn: '2025-03-02', promisedOn: '2025-03-25' })
  })

  it('change nothing when both come again', async () => {
    expect((await house.bring('heads.csv', heads)).result?.rows).toMatchObject({
      new: 0,
      changed: 0,
      same: 2,
    })
    expect((await house.bring('lines.csv', lines)).result?.rows).toMatchObject({
      new: 0,
      changed: 0,
      same: 3,
      bad: 1,
    })
  })

  it('cannot place a line where two customers have an order of that number', async () => {
    await house.bring('more.csv', csv('Order no;Order date;Customer', '10;2025-03-05;Alpine Power GmbH'))
    const { id, result } = await house.bring(
      'again.csv',
      csv('Order no;Item code;Quantity;Unit price', '10;P9;1;5'),
    )
    expect(result?.rows).toMatchObject({ new: 0, bad: 1 })
    const { items } = await listSkips(house.ctx(), { importId: id, limit: 10, offset: 0 })
    expect(items[0]?.problems[0]?.reason).toBe('orderAmbiguous')
  })
})

describe('the currency of orders', () => {
  const house = emptyHouse()
  const currencyOf = async (option: Parameters<typeof house.bring>[2] = {}) =>
    (
      await house.bring(
        'x.csv',
        csv('Order date;Customer;Quantity;Amount', '2025-03-01;Hanse Chemie AG;1;10'),
        option,
      )
    ).result

  it('is the company’s once a file has named one, and the result says that it was assumed', async () => {
    await house.bring(
      'rub.csv',
      csv('Order no;Order date;Customer;Quantity;Amount;Currency', '1;2025-03-01;Nordic Steel AB;1;10;RUB'),
    )
    const result = await currencyOf()
    expect(result).toMatchObject({ currency: 'RUB', amount: 10 })
    expect(result?.doubts).toContainEqual({ code: 'currencyAssumed', params: { currency: 'RUB', rows: 1 } })
  })

  it('is the one a person names for the file', async () => {
    const result = await currencyOf({ currency: 'USD' })
    expect(result?.doubts).toEqual([])
    expect(result).toMatchObject({ rows: { changed: 1 } })
  })
})
