import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMemory } from '../../platform/memory.ts'
import { emptyHouse } from '../../test/importHouse.ts'
import { getConcentration } from './concentration/service.ts'
import { getPortfolio } from './portfolio/service.ts'
import { listStandings } from './standings/service.ts'

const folder = process.env['MAINSTAY_TEST_DATA'] ?? ''
const isThere = folder !== '' && existsSync(folder)
const read = (file: string) => readFileSync(path.join(folder, file))
const whole = { window: 'all', by: 'account' } as const
const listed = { sort: 'name', order: 'asc', limit: 1000, offset: 0 } as const

describe.skipIf(!isThere)('accounts of a CRM (skipped where MAINSTAY_TEST_DATA names no folder)', () => {
  const house = emptyHouse()
  /** With nothing kept from before the last import. */
  const afresh = () => house.ctx({ memory: createMemory() })

  it('are 85, of which 15 stand under a parent and roll up to 70 customers', async () => {
    expect((await house.bring('accounts.csv', read('crm_sales/accounts.csv'))).result?.rows).toMatchObject({
      new: 85,
      bad: 0,
    })
    const apart = await listStandings(afresh(), { ...whole, ...listed })
    expect(apart.total).toBe(85)
    expect(apart.items.filter((item) => item.parent !== null)).toHaveLength(15)
    const together = await listStandings(afresh(), { ...whole, ...listed, by: 'parent' })
    expect(together.total).toBe(70)
    expect(together.items.reduce((sum, item) => sum + item.members, 0)).toBe(85)
  })

  it('give an HHI of 0.01358099 over what they were won for, when the won deals are read as orders', async () => {
    const [header, ...rows] = read('crm_sales/sales_pipeline.csv').toString().trim().split(/\r?\n/)
    const won = rows.filter((row) => row.split(',')[4] === 'Won')
    const map = {
      kind: 'orders' as const,
      columns: {
        orderNumber: 'opportunity_id',
        orderedOn: 'close_date',
        account: 'account',
        product: 'product',
        amount: 'close_value',
      },
      constants: { currency: 'USD' },
    }
    const { result } = await house.bring('won.csv', [header, ...won].join('\n'), { map })
    expect(result).toMatchObject({
      rows: { new: 4238, bad: 0 },
      amount: 10_005_534,
      accounts: { matched: 85, new: 0 },
    })
    const { hhi, largest } = await getConcentration(afresh(), whole)
    expect(hhi!.toFixed(8)).toBe('0.01358099')
    expect(largest[0]).toMatchObject({ account: 'Kan-code', value: 341_455 })
    const folded = await getConcentration(afresh(), { ...whole, by: 'parent' })
    expect(folded.largest.length).toBe(50)
    expect((await getPortfolio(afresh(), { ...whole, by: 'parent' })).accounts).toBe(70)
  })
})
