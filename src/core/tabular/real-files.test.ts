import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Cell } from './cell.ts'
import { createInterpreter } from './interpret.ts'
import type { RecordRow } from './interpret/outcome.ts'
import type { PlanOptions } from './plan.ts'
import { planTable } from './plan.ts'
import { sheetChoice } from './sheet-choice.ts'

const folder = process.env.MAINSTAY_TEST_DATA ?? ''
const isHere = folder !== '' && existsSync(join(folder, 'messy'))

function textRows(file: string, encoding = 'utf-8'): Cell[][] {
  const bytes = readFileSync(join(folder, file))
  const text = new TextDecoder(encoding).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  return Papa.parse<string[]>(text, { skipEmptyLines: false }).data
}

async function sheetRows(file: string): Promise<Cell[][]> {
  const workbook = await readXlsx(readFileSync(join(folder, file)))
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(asCell)),
  }))
  return sheets[sheetChoice(sheets)[0]!.index]!.rows
}

function asCell(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T00:00:00', '')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function readAll(rows: Cell[][], options?: PlanOptions) {
  const plan = planTable(rows.slice(0, 500), options)
  const interpret = createInterpreter(plan)
  const records: RecordRow[] = []
  const counts = { record: 0, bad: 0, blank: 0, title: 0, header: 0, group: 0, total: 0 }
  rows.forEach((row, index) => {
    const result = interpret(row, index + 1)
    counts[result.type === 'ignored' ? result.why : result.type]++
    if (result.type === 'record') records.push(result)
  })
  const sum = records.reduce((total, { values }) => total + Number(values.amount ?? 0), 0)
  const accounts = new Set(records.map(({ values }) => values.account ?? values.accountCode ?? null))
  return { plan, records, counts, sum, accounts: accounts.size }
}

describe.skipIf(!isHere)(
  'real files (read where MAINSTAY_TEST_DATA names their folder, else skipped)',
  () => {
    it('a 1C sales report: 125 lines of 8 customers, 106,769,316.92 RUB', async () => {
      const found = readAll(await sheetRows('messy/sales_1c.xlsx'))
      expect(found.plan.kind).toBe('orders')
      expect(found.counts).toMatchObject({ record: 125, bad: 0, group: 8, total: 1 })
      expect(found.accounts).toBe(8)
      expect(found.sum).toBeCloseTo(106769316.92, 4)
      expect(found.records.every(({ values }) => values.currency === 'RUB')).toBe(true)
    })

    it('Greek orders in windows-1253: 300 lines, 6,453,904.95, tax numbers whole again', () => {
      const found = readAll(textRows('messy/orders_cp1253.csv', 'windows-1253'))
      expect(found.counts).toMatchObject({ record: 300, bad: 0 })
      expect(found.sum).toBeCloseTo(6453904.95, 4)
      expect(found.records[0]?.values.taxNumber).toBe('090000000')
    })

    it('Russian requests in windows-1251: 396 good, 4 with a day that does not exist', () => {
      const found = readAll(textRows('messy/requests_cp1251.csv', 'windows-1251'))
      expect(found.plan.kind).toBe('requests')
      expect(found.counts).toMatchObject({ record: 396, bad: 4 })
      expect(found.records.filter(({ values }) => values.resolvedAt !== null)).toHaveLength(358)
      expect(found.records.every(({ values }) => values.type !== null)).toBe(true)
    })

    it('contacts on the second sheet: 60 rows', async () => {
      const found = readAll(await sheetRows('messy/contacts.xlsx'))
      expect(found.plan.kind).toBe('contacts')
      expect(found.counts).toMatchObject({ record: 60, bad: 0 })
    })

    it('deliveries in UTF-16: 500, of which 238 late', () => {
      const found = readAll(textRows('messy/deliveries_utf16.tsv', 'utf-16le'))
      expect(found.plan.kind).toBe('deliveries')
      const late = found.records.filter(({ values }) => String(values.actualOn) > String(values.promisedOn))
      expect([found.records.length, late.length]).toEqual([500, 238])
    })

    it('companies under several names: 13 rows', () => {
      const found = readAll(textRows('messy/same_companies.csv'))
      expect(found.plan.kind).toBe('accounts')
      expect(found.counts).toMatchObject({ record: 13, bad: 0 })
    })

    it('Northwind: 91 customers, 830 orders, 2,155 lines worth 1,265,793.0395', () => {
      expect(readAll(textRows('northwind/customers.csv'))).toMatchObject({
        plan: { kind: 'accounts' },
        counts: { record: 91 },
      })
      expect(readAll(textRows('northwind/products.csv'))).toMatchObject({
        plan: { kind: 'products' },
        counts: { record: 77 },
      })
      expect(readAll(textRows('northwind/orders.csv'))).toMatchObject({
        plan: { kind: 'orders' },
        counts: { record: 830 },
        accounts: 89,
      })
      const lines = readAll(textRows('northwind/order_details.csv'))
      expect(lines.counts).toMatchObject({ record: 2155, bad: 0 })
      expect(lines.sum).toBeCloseTo(1265793.0395, 3)
    })

    it('a CRM: 85 accounts, 7 products, 8,800 opportunities, 10,005,534 won', () => {
      expect(readAll(textRows('crm_sales/accounts.csv'))).toMatchObject({
        plan: { kind: 'accounts' },
        counts: { record: 85 },
      })
      expect(readAll(textRows('crm_sales/products.csv'))).toMatchObject({
        plan: { kind: 'products' },
        counts: { record: 7 },
      })
      const deals = readAll(textRows('crm_sales/sales_pipeline.csv'))
      expect(deals).toMatchObject({ plan: { kind: 'opportunities' }, counts: { record: 8800, bad: 0 } })
      expect(deals.sum).toBe(10005534)
    })

    it('deliveries of a medical supplier: every line, with a map as orders and without one as deliveries', () => {
      const rows = textRows('scms_delivery.csv')
      const columns = {
        account: 'Country',
        orderNumber: 'PO / SO #',
        amount: 'Line Item Value',
        orderedOn: ['PO Sent to Vendor Date', 'Scheduled Delivery Date'],
      }
      expect(readAll(rows, { map: { kind: 'orders', columns } })).toMatchObject({
        counts: { record: 10324, bad: 0 },
        accounts: 43,
      })
      expect(readAll(rows)).toMatchObject({ plan: { kind: 'deliveries' }, counts: { record: 10324, bad: 0 } })
    })

    it('half a million lines of a wholesaler: revenue 9,747,747.93, of known customers 8,300,065.81', () => {
      const found = readAll(textRows('online_retail.csv.gz'))
      expect(found.counts).toMatchObject({ record: 541909, bad: 0 })
      expect(found.sum).toBeCloseTo(9747747.93, 2)
      const known = found.records.filter(({ values }) => values.accountCode !== null)
      expect(new Set(known.map(({ values }) => values.accountCode)).size).toBe(4372)
      expect(known.reduce((sum, { values }) => sum + Number(values.amount), 0)).toBeCloseTo(8300065.81, 2)
    }, 60_000)
  },
)
