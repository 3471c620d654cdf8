import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyHouse, type StartOptions } from '../../test/importHouse.ts'

const folder = process.env.MAINSTAY_TEST_DATA ?? ''
const isThere = folder !== '' && existsSync(path.join(folder, 'northwind'))
const read = (file: string) => readFileSync(path.join(folder, file))

describe.skipIf(!isThere)('public files (skipped where MAINSTAY_TEST_DATA names no folder with them)', () => {
  const house = emptyHouse()
  /** Imports a file twice: what the first time counted, and that the second time changed nothing. */
  const bring = async (file: string, options: StartOptions = {}) => {
    const { result } = await house.bring(path.basename(file), read(file), options)
    const again = await house.bring(path.basename(file), read(file), options)
    expect(again.result?.rows).toMatchObject({ new: 0, changed: 0, bad: result!.rows.bad })
    return result!
  }

  it('of a trader: customers, products, heads and lines give the net of 1,265,793.0395', async () => {
    expect((await bring('northwind/customers.csv')).rows.new).toBe(91)
    expect((await bring('northwind/products.csv')).rows.new).toBe(77)
    expect((await bring('northwind/orders.csv')).rows.new).toBe(830)
    const lines = await bring('northwind/order_details.csv')
    expect(lines).toMatchObject({
      rows: { new: 2155, bad: 0 },
      amount: 1265793.0395,
      accounts: { matched: 89, new: 0 },
    })
  })

  it('of a CRM: opportunities with those that name no account', async () => {
    expect((await bring('crm_sales/accounts.csv')).accounts.new).toBe(85)
    expect((await bring('crm_sales/products.csv')).rows.new).toBe(7)
    const pipeline = await bring('crm_sales/sales_pipeline.csv')
    expect(pipeline).toMatchObject({
      rows: { new: 8800, bad: 0 },
      withoutAccount: 1425,
      amount: 10005534,
      accounts: { matched: 85, new: 0 },
    })
    expect(
      await house.database.db
        .selectFrom('holdings')
        .select('accountId')
        .where('parentId', 'is not', null)
        .execute(),
    ).toHaveLength(15)
  })

  it('of deliveries to countries, with a map', async () => {
    const map = {
      kind: 'deliveries' as const,
      columns: {
        account: 'Country',
        orderNumber: 'PO / SO #',
        deliveryNumber: 'ASN/DN #',
        product: 'Item Description',
        promisedOn: 'Scheduled Delivery Date',
        actualOn: 'Delivered to Client Date',
        quantity: 'Line Item Quantity',
        amount: 'Line Item Value',
      },
      constants: { currency: 'USD' },
    }
    expect(await bring('scms_delivery.csv', { map })).toMatchObject({
      rows: { new: 10324, bad: 0 },
      currency: 'USD',
      accounts: { new: 43 },
    })
  }, 120_000)

  it('of a wholesaler: every line, also those without a customer', async () => {
    const { result } = await house.bring('online_retail.csv.gz', read('online_retail.csv.gz'), {
      currency: 'GBP',
    })
    expect(result).toMatchObject({
      rows: { read: 541909, new: 541909, bad: 0 },
      amount: 9747747.934,
      currency: 'GBP',
      accounts: { new: 4372 },
      withoutAccount: 135080,
    })
  }, 300_000)
})

describe.skipIf(!isThere)(
  'files as people send them (skipped where MAINSTAY_TEST_DATA names no folder with them)',
  () => {
    const house = emptyHouse()
    const truth = isThere
      ? (JSON.parse(read('messy/truth.json').toString()) as Record<string, Record<string, number>>)
      : {}
    const bring = async (file: string) => (await house.bring(file, read(`messy/${file}`))).result!

    it('give what they are known to hold', async () => {
      const sales = truth['sales_1c.xlsx']!
      expect(await bring('sales_1c.xlsx')).toMatchObject({
        kind: 'orders',
        rows: { new: sales.lines },
        amount: sales.amount,
        currency: 'RUB',
        accounts: { new: sales.accounts },
      })
      const requests = truth['requests_cp1251.csv']!
      expect(await bring('requests_cp1251.csv')).toMatchObject({
        kind: 'requests',
        rows: { read: requests.rows, bad: requests.bad_dates },
        accounts: { matched: requests.accounts, new: 0 },
      })
      const greek = truth['orders_cp1253.csv']!
      expect(await bring('orders_cp1253.csv')).toMatchObject({
        kind: 'orders',
        rows: { new: greek.lines },
        amount: greek.amount,
        accounts: { new: greek.accounts },
      })
      expect(await bring('deliveries_utf16.tsv')).toMatchObject({
        kind: 'deliveries',
        rows: { new: truth['deliveries_utf16.tsv']!.rows, bad: 0 },
      })
      expect(await bring('contacts.xlsx')).toMatchObject({
        kind: 'contacts',
        rows: { read: 60, new: 52, same: 8 },
        people: 52,
        accounts: { matched: 3, new: 0 },
      })
    })

    it('join the spellings of one company and keep two alike apart', async () => {
      await bring('same_companies.csv')
      const { groups_that_are_one: groups, pairs_that_are_two: pairs } = truth[
        'same_companies.csv'
      ] as unknown as Record<string, string[][]>
      const keys = await house.database.db
        .selectFrom('accountKeys')
        .select(['display', 'accountId'])
        .where('kind', '=', 'name')
        .execute()
      const accountOf = (name: string) => keys.find(({ display }) => display === name)?.accountId
      for (const group of groups!)
        expect(new Set(group.map(accountOf).filter((id) => id !== undefined)).size).toBe(1)
      for (const [left, right] of pairs!) expect(accountOf(left!)).not.toBe(accountOf(right!))
    })
  },
)
