import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { concentration, topSharePct } from '../concentration/concentration.ts'
import { minorFromDecimal, sumMinor } from '../money.ts'
import { addDays } from '../period.ts'
import { median, quantile } from '../statistics/quantile.ts'
import { rocAuc } from '../statistics/rocAuc.ts'
import { abcAnalysis } from './abc.ts'
import { abcXyzGrid } from './abcXyzGrid.ts'
import { orderCadence } from './cadence.ts'
import { rfmAnalysis } from './rfm.ts'
import { xyzClass } from './xyz.ts'

/**
 * The reference numbers on Online Retail (UCI), printed by established software. The file is no part of the
 * project: MAINSTAY_TEST_DATA names its folder, and without it these tests are skipped.
 */
const folder = process.env['MAINSTAY_TEST_DATA'] ?? ''
const isThere = folder !== '' && existsSync(folder)

type Row = Record<string, string>
const read = (file: string): Row[] => {
  const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
  return papaparse.parse<Row>(text, { header: true, skipEmptyLines: true }).data
}
const counts = (items: { class: string | null }[]) => {
  const count = (name: string) => items.filter((item) => item.class === name).length
  return (names: string) => names.split('').map(count)
}

const pounds = (thousandths: number) => Math.round(thousandths / 10) / 100

describe.skipIf(!isThere)('Online Retail, skipped unless MAINSTAY_TEST_DATA names its folder', () => {
  const lines = isThere
    ? read('online_retail.csv.gz').map((row) => ({
        ...row,
        quantity: Number(row['Quantity']),
        // Thousandths of a pound: the finest price in the file.
        net: Number(row['Quantity']) * minorFromDecimal(row['UnitPrice']!, 3),
        day: row['InvoiceDate']!.slice(0, 10),
        customer: row['CustomerID']!,
        sku: row['StockCode']!,
        invoice: row['InvoiceNo']!,
      }))
    : []
  const netBy = (key: 'customer' | 'sku', list = lines) =>
    [...Map.groupBy(list, (line) => line[key])].map(([id, group]) => ({
      id,
      value: sumMinor(group.map((line) => line.net)),
    }))
  const knownLines = lines.filter((line) => line.customer !== '')
  const sales = lines.filter((line) => line.quantity > 0 && line.net > 0)
  const customers = netBy('customer', knownLines)
  const skuClasses = abcAnalysis(netBy('sku')).items

  // Five customers returned exactly what they bought. Software that sums pounds in floating point is left with
  // about 1e-13 of them and counts them as positive: here they get a thousandth of a pound instead.
  const dust = new Set(['12558', '12607', '13364', '13762', '18274'])
  const inFloatingPoint = customers.map(({ id, value }) => ({ id, value: dust.has(id) ? value + 1 : value }))

  it('classes customers into A 1,178, B 1,456, C 1,683 and 55 without positive value', () => {
    const { items, totals, base } = abcAnalysis(customers)
    expect(counts(items)('ABCN')).toEqual([1178, 1456, 1683, 55])
    expect([totals.A, totals.B, totals.C].map((one) => pounds(one.value))).toEqual([
      6_651_083.58, 1_246_929.52, 415_281.85,
    ])
    expect(pounds(base! + totals.N.value)).toBe(8_300_065.81)
  })

  it('agrees with floating-point software on C 1,688 and 50 once its five specks of dust count', () => {
    expect(customers.filter(({ id, value }) => dust.has(id) && value === 0)).toHaveLength(5)
    expect(counts(abcAnalysis(inFloatingPoint).items)('ABCN')).toEqual([1178, 1456, 1688, 50])
    const measured = concentration(inFloatingPoint).value!
    expect(topSharePct(measured, Math.ceil(0.2 * measured.count)).toFixed(4)).toBe('73.4877')
    expect(measured.gini).toBeCloseTo(0.703172, 6)
  })

  it('classes 3,908 articles into A 824, B 981, C 2,103', () => {
    expect(counts(skuClasses)('ABC')).toEqual([824, 981, 2103])
  })

  it('measures the concentration: 45 points, 222 effective customers, Gini 0.702828', () => {
    const measured = concentration(customers).value!
    expect(measured.hhi.toFixed(8)).toBe('0.00450038')
    expect(measured.effectiveNumber).toBeCloseTo(222.2, 1)
    expect([1, 5, 10].map((count) => topSharePct(measured, count).toFixed(4))).toEqual([
      '3.3620',
      '11.7848',
      '16.4698',
    ])
    expect(measured.gini).toBeCloseTo(0.702828, 6)
    expect(measured.over10Pct).toEqual([])
  })

  const months = Array.from({ length: 12 }, (_, index) =>
    index === 0 ? '2010-12' : `2011-${String(index).padStart(2, '0')}`,
  )
  const monthly = new Map<string, number[]>()
  for (const { sku, day, quantity } of sales) {
    const place = months.indexOf(day.slice(0, 7))
    if (place < 0) continue
    const buckets = monthly.get(sku) ?? months.map(() => 0)
    buckets[place]! += quantity
    monthly.set(sku, buckets)
  }
  const xyz = (ddof: 0 | 1) =>
    [...monthly].map(([id, buckets]) => ({ id, ...xyzClass(buckets, { ddof, from: 'windowStart' }) }))

  it('finds 325 X, 1,065 Y, 2,529 Z articles with ddof 1, and 376, 1,105, 2,438 with ddof 0', () => {
    expect(counts(xyz(1))('XYZ')).toEqual([325, 1065, 2529])
    expect(counts(xyz(0))('XYZ')).toEqual([376, 1105, 2438])
    const heart = monthly.get('85123A')!
    expect(xyzClass(heart, { ddof: 1 }).cv).toBeCloseTo(0.429843, 6)
    expect(xyzClass(heart, { ddof: 0 }).cv).toBeCloseTo(0.411544, 6)
  })

  it('fills the nine cells of the grid', () => {
    const { totals } = abcXyzGrid(skuClasses, new Map(xyz(1).map((item) => [item.id, item.class])))
    const { AX, AY, AZ, BX, BY, BZ, CX, CY, CZ, unknown } = totals
    expect([AX, AY, AZ, BX, BY, BZ, CX, CY, CZ, unknown].map((cell) => cell.count)).toEqual([
      208, 318, 298, 99, 372, 510, 18, 375, 1708, 2,
    ])
  })

  const buyers = [
    ...Map.groupBy(
      sales.filter((line) => line.customer !== ''),
      (line) => line.customer,
    ),
  ]

  it('cuts recency, frequency and value into the published fifths', () => {
    const facts = buyers.map(([id, group]) => ({
      id,
      lastPurchaseOn: group
        .map((line) => line.day)
        .toSorted()
        .at(-1)!,
      orderCount: new Set(group.map((line) => line.invoice)).size,
      value: sumMinor(group.map((line) => line.net)),
    }))
    const { edges, scores } = rfmAnalysis(facts, { snapshot: '2011-12-10' })
    expect(scores).toHaveLength(4338)
    expect(edges!.recencyDays.map((days) => days.toFixed(1))).toEqual(['13.8', '33.0', '72.0', '180.0'])
    expect(edges!.orderCount).toEqual([1, 2, 3, 6])
    expect(edges!.value.map((value) => (value / 1000).toFixed(2))).toEqual([
      '250.19',
      '490.10',
      '942.28',
      '2058.43',
    ])
    const medianOf = (name: 'recencyDays' | 'orderCount' | 'value') =>
      median(scores.map((score) => score[name]!)).value
    expect([medianOf('recencyDays'), medianOf('orderCount'), medianOf('value')]).toEqual([51, 2, 674_485])
    expect(scores.filter((score) => score.orderCount === 1)).toHaveLength(1493)
    const best = scores.find((score) => score.id === '12748')!
    expect([best.code, best.recencyDays, best.orderCount, best.value]).toEqual(['555', 1, 209, 33_719_730])
  })

  it('shows silence against the own rhythm as an alert that rises, not as a strong predictor', () => {
    const asOf = '2011-08-31'
    const judged = buyers.flatMap(([, group]) => {
      const days = [...new Set(group.map((line) => line.day))].toSorted()
      if (days[0]! > asOf) return []
      const horizon = addDays(asOf, 100)
      const happened = !days.some((day) => day > asOf && day <= horizon)
      const past = days.filter((day) => day <= asOf)
      const gaps = past
        .slice(1)
        .map((day, index) => (Date.parse(day) - Date.parse(past[index]!)) / 86_400_000)
      return [{ ...orderCadence(days, asOf), happened, p90: quantile(gaps, 0.9).value }]
    })
    const eligible = judged.filter((one) => one.basis === 'own')
    expect([judged.length, eligible.length]).toEqual([3317, 819])
    const bands = ['onCycle', 'due', 'late', 'atRisk', 'presumedLost'].map((status) => {
      const group = eligible.filter((one) => one.status === status)
      return [group.length, ((100 * group.filter((one) => one.happened).length) / group.length).toFixed(1)]
    })
    expect(bands).toEqual([
      [498, '10.0'],
      [186, '9.7'],
      [65, '15.4'],
      [36, '22.2'],
      [34, '41.2'],
    ])
    const auc = (score: (one: (typeof eligible)[number]) => number) =>
      rocAuc(eligible.map((one) => ({ score: score(one), happened: one.happened }))).value!.toFixed(3)
    expect([
      auc((one) => one.overdueRatio!),
      auc((one) => one.daysSince!),
      auc((one) => one.daysSince! / one.p90!),
    ]).toEqual(['0.549', '0.601', '0.554'])
  })
})
