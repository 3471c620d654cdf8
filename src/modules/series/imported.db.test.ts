import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../test/importHouse.ts'
import { rebuildMonths } from './queries.ts'

const orders = csv(
  'Order no;Order date;Customer;Item code;Quantity;Unit price;Currency',
  'A-1;2025-03-01;Hanse Chemie AG;P1;2;100;EUR',
  'A-1;2025-03-01;Hanse Chemie AG;P2;1;50.5;EUR',
  'A-2;2025-04-30;Nordic Steel AB;P1;3;100;EUR',
  'A-3;2025-04-30;Hanse Chemie AG;P1;-1;100;EUR',
  'A-4;2025-05-01;Hanse Chemie AG;P3;1;7;USD',
)
const invoices = csv(
  'Invoice no;Invoice date;Customer;Amount;Currency;Due date;Paid on',
  'I-1;2025-03-05;Hanse Chemie AG;250.50;EUR;2025-04-04;2025-04-14',
  'I-2;2025-04-30;Nordic Steel AB;300;EUR;2025-05-30;',
)

describe('the monthly sums after imports', () => {
  const house = emptyHouse()
  const sums = async () => {
    const { account_months: months, account_payments: payments } = await house.everything()
    return { months: months!, payments: payments! }
  }
  const expectCurrent = async () => {
    const incremental = await sums()
    await house.database.db.transaction().execute((db) => rebuildMonths(db))
    expect(await sums()).toEqual(incremental)
    return incremental
  }
  let first: Awaited<ReturnType<typeof sums>>

  it('are those of the facts that came in', async () => {
    const brought = [await house.bring('orders.csv', orders), await house.bring('invoices.csv', invoices)]
    expect(brought.map((one) => [one.kind, one.result?.rows.new])).toEqual([
      ['orders', 5],
      ['invoices', 2],
    ])
    first = await expectCurrent()
    expect(first.months).toHaveLength(4)
    expect(first.payments).toHaveLength(2)
  })

  it('follow a correction, and stand as before when it is undone', async () => {
    const corrected = await house.bring(
      'orders-new.csv',
      orders.replace('P1;2;100;EUR', 'P1;9;100;EUR').replace('A-2;2025-04-30', 'A-2;2025-06-01'),
    )
    expect(corrected.result?.rows.changed).toBeGreaterThan(0)
    const paid = await house.bring(
      'invoices-new.csv',
      invoices.replace('2025-05-30;', '2025-05-30;2025-07-01'),
    )
    expect(paid.result?.rows).toMatchObject({ changed: 1 })
    const after = await expectCurrent()
    expect(after.months).not.toEqual(first.months)
    expect(after.payments).not.toEqual(first.payments)
    await house.undo(paid.id)
    await house.undo(corrected.id)
    expect(await expectCurrent()).toEqual(first)
  })
})
