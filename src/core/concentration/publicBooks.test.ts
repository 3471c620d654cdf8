import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { minorFromDecimal, sumMinor } from '../money.ts'
import { abcAnalysis } from '../segmentation/abc.ts'
import type { Valued } from '../statistics/order.ts'
import { concentration, topSharePct } from './concentration.ts'
import { foldByParent } from './ultimateParent.ts'

/**
 * The reference numbers on three smaller public books, printed by established software. The files are no
 * part of the project: MAINSTAY_TEST_DATA names their folder, and without it these tests are skipped.
 */
const folder = process.env['MAINSTAY_TEST_DATA'] ?? ''
const isThere = folder !== '' && existsSync(folder)

type Row = Record<string, string>
const read = (file: string): Row[] => {
  const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')
  return papaparse.parse<Row>(text, { header: true, skipEmptyLines: true }).data
}
const total = (rows: Row[], key: (row: Row) => string, value: (row: Row) => number) =>
  [...Map.groupBy(rows, key)].map(([id, group]) => ({ id, value: sumMinor(group.map(value)), margin: null }))
const abcClassCounts = (book: Valued[]) => {
  const { A, B, C } = abcAnalysis(book).totals
  return [A.count, B.count, C.count]
}
/** Ten-thousandths of a dollar, in which price times quantity less discount is whole. */
const discountedValue = (row: Row) =>
  minorFromDecimal(row['unitPrice']!) * Number(row['quantity']) * (100 - minorFromDecimal(row['discount']!))
const lineValue = (row: Row) => minorFromDecimal(row['Line Item Value']!)

describe.skipIf(!isThere)('other books, skipped unless MAINSTAY_TEST_DATA names their folder', () => {
  it('finds 34 A, 27 B, 28 C customers at Northwind, HHI 0.0336909 and nobody at 10 %', () => {
    const customerOf = new Map(
      read('northwind/orders.csv').map((row) => [row['orderID']!, row['customerID']!]),
    )
    const lines = read('northwind/order_details.csv')
    const book = total(lines, (row) => customerOf.get(row['orderID']!)!, discountedValue)
    const measured = concentration(book).value!
    expect(measured.base).toBe(12_657_930_395)
    expect(abcClassCounts(book)).toEqual([34, 27, 28])
    expect(measured.hhi.toFixed(7)).toBe('0.0336909')
    expect(measured.over10Pct).toEqual([])
    expect([measured.shares[0]!.id, measured.shares[0]!.sharePct.toFixed(2)]).toEqual(['QUICK', '8.71'])
  })

  it('finds Nigeria, Zambia and Mozambique at 10 % or more of SCMS, and one vendor with two thirds', () => {
    const lines = read('scms_delivery.csv')
    const countries = concentration(total(lines, (row) => row['Country']!, lineValue)).value!
    expect(countries.hhi.toFixed(6)).toBe('0.110354')
    expect(countries.over10Pct.map((share) => `${share.id} ${share.sharePct.toFixed(2)}`)).toEqual([
      'Nigeria 21.52',
      'Zambia 15.18',
      'Mozambique 11.18',
    ])
    const vendors = concentration(total(lines, (row) => row['Vendor']!, lineValue)).value!
    expect([vendors.hhi.toFixed(6), topSharePct(vendors, 1).toFixed(2)]).toEqual(['0.460202', '66.69'])
  })

  it('gives CRM Sales an index of 0.01358099 by account, and 70 groups once subsidiaries are folded', () => {
    const won = read('crm_sales/sales_pipeline.csv').filter((row) => row['deal_stage'] === 'Won')
    const book = total(
      won,
      (row) => row['account']!,
      (row) => Number(row['close_value']),
    )
    expect(concentration(book).value!.hhi.toFixed(8)).toBe('0.01358099')
    expect(concentration(book).value!.shares[0]).toMatchObject({ id: 'Kan-code', value: 341_455 })
    const parents = read('crm_sales/accounts.csv').map((row): [string, string | null] => [
      row['account']!,
      row['subsidiary_of']! || null,
    ])
    expect(parents.filter(([, parent]) => parent !== null)).toHaveLength(15)
    const folded = foldByParent(book, new Map(parents))
    expect([book.length, folded.length]).toEqual([85, 70])
    expect(sumMinor(folded.map((group) => group.value))).toBe(10_005_534)
  })
})
