import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAll } from './folder.fixture.ts'

const folder = process.env['MAINSTAY_TEST_DATA'] ?? ''

describe.skipIf(folder === '')('files of real businesses (skipped without MAINSTAY_TEST_DATA)', () => {
  it.each([
    ['messy/requests_cp1251.csv', null, { format: 'csv', encoding: 'windows-1251', separator: ';' }, 401, 8],
    ['messy/orders_cp1253.csv', null, { format: 'csv', encoding: 'windows-1253', separator: ';' }, 301, 9],
    ['messy/deliveries_utf16.tsv', null, { format: 'tsv', encoding: 'utf-16le', separator: '\t' }, 501, 6],
    ['messy/sales_1c.xlsx', null, { format: 'xlsx', sheets: ['TDSheet'] }, 142, 7],
    ['messy/contacts.xlsx', 'Contacts', { format: 'xlsx', sheets: ['Read me', 'Contacts'] }, 63, 7],
    ['messy/same_companies.csv', null, { encoding: 'utf-8', separator: ',' }, 14, 3],
    ['online_retail.csv.gz', null, { separator: ',' }, 541_910, 8],
    ['crm_sales/sales_pipeline.csv', null, { separator: ',' }, 8801, 8],
    ['scms_delivery.csv', null, { separator: ',' }, 10_325, 33],
  ])('%s', async (name, sheet, found, count, width) => {
    const { table, rows } = await readAll(join(folder, name), { sheet })
    expect(table).toMatchObject(found)
    expect(rows).toHaveLength(count)
    expect(Math.max(...rows.slice(-10).map((row) => row.length))).toBe(width)
  })
})
