import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyHouse } from '../../test/importHouse.ts'
import { projectRoot } from '../../platform/config.ts'
import { showSegments } from './overview/service.ts'
import { getPortfolio } from './portfolio/service.ts'
import { listStandings } from './standings/service.ts'

const folder = process.env['MAINSTAY_TEST_DATA'] ?? ''
const isThere = folder !== '' && existsSync(folder)
const read = (file: string) => readFileSync(path.join(folder, file))
const whole = { window: 'all', by: 'account' } as const
const listed = { sort: 'name', order: 'asc', limit: 1000, offset: 0 } as const

describe.skipIf(!isThere)(
  'Northwind from its files (skipped where MAINSTAY_TEST_DATA names no folder)',
  () => {
    const house = emptyHouse()

    it('has 34 A, 27 B, 28 C customers, an HHI of 0.0336909 and nobody with ten percent', async () => {
      for (const file of ['customers', 'products', 'orders', 'order_details'])
        expect((await house.bring(`${file}.csv`, read(`northwind/${file}.csv`))).status).toBe('done')
      const { abc, concentration } = await showSegments(house.ctx(), whole)
      expect([abc.A.accounts, abc.B.accounts, abc.C.accounts, abc.N.accounts]).toEqual([34, 27, 28, 0])
      expect(concentration.hhi!.toFixed(7)).toBe('0.0336909')
      expect(concentration.top1Pct!.toFixed(2)).toBe('8.71')
      expect(concentration.over10Pct).toEqual([])
      const { revenue, accounts } = await getPortfolio(house.ctx(), whole)
      expect(revenue.value).toBeCloseTo(1_265_793.04, 1)
      expect(accounts).toBe(89)
    })

    it('lists the two customers that never ordered, with nothing known of them', async () => {
      const { items, total } = await listStandings(house.ctx(), { ...whole, ...listed })
      expect(total).toBe(91)
      expect(
        items.filter((item) => item.abc === null).map((item) => [item.name, item.value, item.valueLast12m]),
      ).toEqual([
        ['FISSA Fabrica Inter. Salchichas S.A.', null, null],
        ['Paris spécialités', null, null],
      ])
    })
  },
)

describe.skipIf(!isThere)(
  'deliveries of the SCMS with the map of the guide (skipped where MAINSTAY_TEST_DATA names no folder)',
  () => {
    const house = emptyHouse()

    it('hang on Nigeria 21.52 %, Zambia 15.18 % and Mozambique 11.18 %, HHI 0.110354', async () => {
      const map = JSON.parse(
        readFileSync(path.join(projectRoot, 'docs/guide/maps/scms_delivery.json'), 'utf8'),
      ) as { kind: 'orders' }
      const { result } = await house.bring('scms_delivery.csv', read('scms_delivery.csv'), { map })
      expect(result?.rows).toMatchObject({ new: 10_324, bad: 0 })
      const { concentration, currency } = await showSegments(house.ctx(), whole)
      expect(currency).toBe('USD')
      expect(concentration.hhi!.toFixed(6)).toBe('0.110354')
      expect(
        concentration.over10Pct.map(({ account, sharePct }) => `${account} ${sharePct.toFixed(2)}`),
      ).toEqual(['Nigeria 21.52', 'Zambia 15.18', 'Mozambique 11.18'])
    })
  },
)
