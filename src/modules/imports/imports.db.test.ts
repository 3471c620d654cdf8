import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../test/importHouse.ts'
import { getSettings, updateSettings } from '../settings/service.ts'
import { listDifferences, listSkips } from './service.ts'

const header = 'Order no;Order date;Customer;Item code;Item;Quantity;Unit price;Currency'
const orders = csv(
  header,
  'A-1;2025-03-01;Hanse Chemie AG;P1;Pump;2;100;EUR',
  'A-1;2025-03-01;Hanse Chemie AG;P2;Valve;1;50.5;EUR',
  'A-1;2025-03-01;Hanse Chemie AG;P1;Pump;1;100;EUR',
  'A-2;2025-04-01;Nordic Steel AB;P1;Pump;3;100;EUR',
)

describe('importing a file of orders', () => {
  const house = emptyHouse()

  it('stores lines, orders, customers and products, and says how much', async () => {
    const { status, result } = await house.bring('orders.csv', orders)
    expect(status).toBe('done')
    expect(result).toMatchObject({
      kind: 'orders',
      rows: { read: 4, new: 4, changed: 0, same: 0, bad: 0, ignored: 1 },
      amount: 650.5,
      currency: 'EUR',
      accounts: { matched: 0, new: 2, proposed: 0 },
      withoutAccount: 0,
      skipFile: null,
    })
    expect(await house.count('orders')).toBe(2)
    expect(await house.count('products')).toBe(2)
    expect(await house.count('account_months')).toBe(2)
  })

  it('changes nothing when the same file comes again', async () => {
    const before = await house.everything()
    const { result } = await house.bring('orders.csv', orders)
    expect(result).toMatchObject({
      rows: { read: 4, new: 0, changed: 0, same: 4 },
      accounts: { matched: 2, new: 0 },
    })
    expect(await house.everything()).toEqual(before)
  })

  it('changes what a newer file says otherwise, and only that', async () => {
    const { id, result } = await house.bring('orders-new.csv', orders.replace('P2;Valve;1;', 'P2;Valve;4;'))
    expect(result?.rows).toMatchObject({ new: 0, changed: 1, same: 3 })
    const differences = await listDifferences(house.ctx(), { importId: id, limit: 50 })
    expect(differences).toEqual([
      {
        row: 3,
        account: 'Hanse Chemie AG',
        type: 'changed',
        before: { quantity: 1, amount: 50.5 },
        after: { quantity: 4, amount: 202 },
      },
    ])
  })

  it('erases nothing where a newer file leaves a value empty', async () => {
    const { result } = await house.bring(
      'orders-thin.csv',
      csv('Order no;Order date;Customer;Item code;Quantity', 'A-2;2025-04-01;Nordic Steel AB;P1;3'),
    )
    expect(result?.rows).toMatchObject({ new: 0, changed: 0, same: 1 })
  })

  it('keeps lines that name no customer apart instead of guessing', async () => {
    const { result } = await house.bring('counter.csv', csv(header, 'C-1;2025-05-01;;P1;Pump;1;80;EUR'))
    expect(result).toMatchObject({
      rows: { new: 1, bad: 0 },
      withoutAccount: 1,
      accounts: { matched: 0, new: 0 },
    })
  })

  it('stores a line whose amount nobody can know and says so', async () => {
    const { result } = await house.bring(
      'no-price.csv',
      csv(header, 'D-1;2025-05-01;Nordic Steel AB;P1;Pump;1;;EUR'),
    )
    expect(result).toMatchObject({ rows: { new: 1, bad: 0 }, amount: null })
    expect(result?.doubts).toContainEqual({ code: 'amountUnknown', params: { rows: 1 } })
  })
})

describe('only checking a file', () => {
  const house = emptyHouse()

  it('counts as the import would and leaves nothing behind', async () => {
    const checked = await house.bring('orders.csv', orders, { dryRun: true })
    expect(checked.status).toBe('checked')
    expect(await house.count('accounts')).toBe(0)
    expect(await house.count('order_lines')).toBe(0)
    expect(await listDifferences(house.ctx(), { importId: checked.id, limit: 50 })).toHaveLength(4)
    const { result } = await house.bring('orders.csv', orders)
    const { skipFile: _, ...counts } = checked.result!
    expect(result).toMatchObject(counts)
  })

  it('counts changes of what stands without making them', async () => {
    const before = await house.everything()
    const { result } = await house.bring(
      'orders.csv',
      orders.replace('Nordic Steel AB;P1;Pump;3', 'Nordic Steel AB;P1;Pump;5'),
      { dryRun: true },
    )
    expect(result?.rows).toMatchObject({ new: 0, changed: 1, same: 3 })
    expect(await house.everything()).toEqual(before)
  })
})

describe('rows that cannot be read', () => {
  const house = emptyHouse()
  const broken = orders.replace('2025-04-01', '31.02.2025')

  it('are left out with their reason, while the rest is stored', async () => {
    const { id, result } = await house.bring('orders.csv', broken)
    expect(result?.rows).toMatchObject({ read: 4, new: 3, bad: 1 })
    const { headers, items, total } = await listSkips(house.ctx(), { importId: id, limit: 10, offset: 0 })
    expect(total).toBe(1)
    expect(headers).toEqual(header.split(';'))
    expect(items[0]).toMatchObject({
      row: 5,
      problems: [
        { column: 'Order date', index: 1, field: 'orderedOn', value: '31.02.2025', reason: 'impossibleDate' },
      ],
    })
  })

  it('can be corrected cell by cell', async () => {
    const { result } = await house.bring('orders.csv', broken, {
      edits: [{ row: 5, column: 1, value: '2025-04-01' }],
    })
    expect(result?.rows).toMatchObject({ read: 4, new: 1, same: 3, bad: 0 })
  })
})

describe('moments without a time zone', () => {
  const house = emptyHouse()

  it('are the local time of the company', async () => {
    const ctx = house.ctx()
    const { company } = await getSettings(ctx)
    await updateSettings(ctx, { company: { ...company, timeZone: 'Europe/Athens' } })
    await house.bring(
      'requests.csv',
      csv(
        'Request no;Opened at;Customer;Type;Subject',
        'R-1;2025-07-01 10:00;Hanse Chemie AG;Question;Manual',
        'R-2;2025-12-01T10:00:00Z;Hanse Chemie AG;Complaint;Leak',
      ),
    )
    const rows = await house.database.db
      .selectFrom('requests')
      .select(['openedAt', 'type'])
      .orderBy('number')
      .execute()
    expect(rows).toEqual([
      { openedAt: new Date('2025-07-01T07:00:00Z'), type: 'question' },
      { openedAt: new Date('2025-12-01T10:00:00Z'), type: 'complaint' },
    ])
  })
})

describe('values larger than the house can hold', () => {
  const house = emptyHouse()

  it('make their row bad and leave the others alone', async () => {
    const { result } = await house.bring(
      'huge.csv',
      csv(
        header,
        `${'9'.repeat(600)};2025-03-01;Hanse Chemie AG;P1;Pump;1;1;EUR`,
        'B;2025-03-01;Hanse Chemie AG;P1;Pump;1;1e30;EUR',
        'C;2025-03-01;Hanse Chemie AG;P1;Pump;1;5;EUR',
      ),
    )
    expect(result?.rows).toMatchObject({ read: 3, new: 1, bad: 2 })
  })
})
