import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyHouse } from '../../test/importHouse.ts'
import { showSegments } from './overview/service.ts'
import { getPortfolio } from './portfolio/service.ts'
import { listStandings } from './standings/service.ts'

const folder = process.env['MAINSTAY_TEST_DATA'] ?? ''
const file = path.join(folder, 'online_retail.csv.gz')
const isThere = folder !== '' && existsSync(file)
const whole = { window: 'all', by: 'account' } as const

describe.skipIf(!isThere)(
  'Online Retail from its file (skipped where MAINSTAY_TEST_DATA names no folder)',
  () => {
    const house = emptyHouse()

    it('has an HHI of 0.00450038 and 1,178 A, 1,456 B customers', async () => {
      const { result } = await house.bring('online_retail.csv.gz', readFileSync(file), { currency: 'GBP' })
      expect(result).toMatchObject({
        rows: { new: 541_909, bad: 0 },
        accounts: { new: 4372 },
        withoutAccount: 135_080,
      })
      const { abc, concentration, asOf } = await showSegments(house.ctx(), whole)
      expect(asOf).toBe('2011-12-09')
      expect(concentration.hhi!.toFixed(8)).toBe('0.00450038')
      expect([
        concentration.top1Pct!.toFixed(4),
        concentration.cr5Pct!.toFixed(4),
        concentration.cr10Pct!.toFixed(4),
      ]).toEqual(['3.3620', '11.7848', '16.4698'])
      expect([abc.A.accounts, abc.B.accounts]).toEqual([1178, 1456])
    }, 300_000)

    it('has 1,683 C and 55 N customers, not 1,688 and 50: five net to exactly zero, which sums in floating point show as 1e-13 above it', async () => {
      const { abc } = await showSegments(house.ctx(), whole)
      expect([abc.C.accounts, abc.N.accounts]).toEqual([1683, 55])
      const { items } = await listStandings(house.ctx(), {
        ...whole,
        abc: ['N'],
        sort: 'name',
        order: 'asc',
        limit: 1000,
        offset: 0,
      })
      const names = new Set(['12558', '12607', '13364', '13762', '18274'])
      expect(items.filter((item) => names.has(item.name)).map((item) => item.value)).toEqual([0, 0, 0, 0, 0])
      expect(items.filter((item) => item.value! > 0)).toEqual([])
    })

    it('leaves the sales without a customer out of the classes and says how much they are', async () => {
      const { revenue, withoutAccount } = await getPortfolio(house.ctx(), whole)
      expect(revenue.value).toBeCloseTo(8_300_065.81, 1)
      expect(withoutAccount.lines).toBe(135_080)
      expect(revenue.value! + withoutAccount.value).toBeCloseTo(9_747_747.93, 1)
    })
  },
)
