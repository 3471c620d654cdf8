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

describe('the monthly sums after imports', () => {
  const house = emptyHouse()
  const sums = async () => (await house.everything()).account_months!
  const expectCurrent = async () => {
    const incremental = await sums()
    await house.database.db.transaction().execute((db) => rebuildMonths(db))
    expect(await sums()).toEqual(incremental)
    return incremental
  }
  let first: Awaited<ReturnType<typeof sums>>

  it('are those of the facts that came in', async () => {
    const brought = await house.bring('orders.csv', orders)
    expect(brought).toMatchObject({ kind: 'orders', result: { rows: { new: 5 } } })
    first = await expectCurrent()
    expect(first).toHaveLength(4)
  })

  it('follow a correction, and stand as before when it is undone', async () => {
    const corrected = await house.bring(
      'orders-new.csv',
      orders.replace('P1;2;100;EUR', 'P1;9;100;EUR').replace('A-2;2025-04-30', 'A-2;2025-06-01'),
    )
    expect(corrected.result?.rows.changed).toBeGreaterThan(0)
    expect(await expectCurrent()).not.toEqual(first)
    await house.undo(corrected.id)
    expect(await expectCurrent()).toEqual(first)
  })
})
