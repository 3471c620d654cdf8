import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateSample } from '../generate.ts'
import type { SampleFile } from './sampleFile.ts'
import { COPIES, SINGLE_MAILS } from './mailFiles.ts'
import { writeSampleFiles } from './write.ts'

type Cell = string | number | boolean | Date | null
const sample = generateSample({ seed: 3, asOf: '2026-06-30' })
let folder = ''
let files: SampleFile[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'))
  files = await writeSampleFiles(sample, folder)
})
afterAll(() => rm(folder, { recursive: true }))

const encodings: [name: string, encoding: string, separator: string][] = [
  ['greek-plants.csv', 'windows-1253', ';'],
  ['sales-russia', 'windows-1251', ';'],
  ['sales-greece', 'windows-1253', ';'],
  ['sales-europe', 'utf-8', ';'],
  ['deliveries.tsv', 'utf-16le', '\t'],
  ['invoices-russia', 'koi8-r', ';'],
  ['requests-russia', 'windows-1251', ';'],
  ['contracts-russia', 'windows-1251', ';'],
  ['relations.csv', 'utf-8', ';'],
]

async function rowsOf({ path }: SampleFile): Promise<Cell[][]> {
  const bytes = await readFile(join(folder, path))
  if (path.endsWith('.xlsx')) return (await readXlsx(bytes)).sheets.at(-1)!.rows
  const [, encoding = 'utf-8', separator = ','] = encodings.find(([name]) => path.startsWith(name)) ?? []
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  return Papa.parse<string[]>(text, { delimiter: separator, skipEmptyLines: true }).data
}

/** Minor units of a cell, whatever marks it was written with; NaN for a word. */
function minorOf(cell: Cell): number {
  if (typeof cell === 'number') return Math.round(cell * 100)
  const text = String(cell).replace(/\s/g, '')
  const mark = /[.,](?=\d\d$)/.exec(text)
  return Number(
    mark ? text.slice(0, mark.index).replace(/[.,]/g, '') + text.slice(mark.index + 1) : Number.NaN,
  )
}

const owners = new Map(sample.spellings.map((spelling) => [spelling.spelled, spelling.account]))
for (const { name } of sample.accounts) owners.set(name, name).set(name.replace(/[«»]/g, '"'), name)

function summed(rows: [account: string | null, minor: number][]): Map<string | null, number> {
  const sums = new Map<string | null, number>()
  for (const [account, minor] of rows) sums.set(account, (sums.get(account) ?? 0) + minor)
  return sums
}

/** Account and amounts of the rows below the header, without the bad ones. */
async function columns(file: SampleFile, company: string, ...headers: string[]) {
  const rows = await rowsOf(file)
  const start = rows.findIndex((row) => row.includes(company))
  const at = (header: string) => rows[start]!.indexOf(header)
  return rows
    .slice(start + 1)
    .map((row) => [row[at(company)] ?? '', ...headers.map((header) => row[at(header)]!)])
}

const numberOf = (rows: Cell[][], name: string) => rows.find(([kunde]) => kunde === name)?.[1]
const named = (start: string) => files.filter((file) => file.path.startsWith(start))
const facts = (line: 'amountMinor' | 'costMinor') =>
  summed(
    sample.orders.flatMap((order) =>
      order.lines.map((each) => [order.account, each[line]] as [string | null, number]),
    ),
  )

describe('the files of the sample company', () => {
  it('give every cent of sales and cost of every account', async () => {
    const amounts: [string | null, number][] = []
    const costs: [string | null, number][] = []
    for (const file of named('sales-russia')) {
      let account = ''
      const rows = await columns(
        file,
        'Контрагент / Номенклатура',
        'Заказ',
        'Сумма, руб.',
        'Себестоимость, руб.',
      )
      let count = 0
      for (const [name, order, amount, cost] of rows) {
        if (order === null || order === '') account = String(name)
        else {
          amounts.push([owners.get(account)!, minorOf(amount!)])
          costs.push([owners.get(account)!, minorOf(cost!)])
          count += 1
        }
      }
      expect([file.path, count]).toEqual([file.path, file.rows])
    }
    const flat = [
      ...named('sales-europe').map((file) =>
        columns(file, 'Kunde', 'Betrag', 'Einstandswert', 'Auftragsnummer'),
      ),
      columns(named('sales-greece')[0]!, 'Πελάτης', 'Αξία', 'Κόστος', 'Αρ. παραγγελίας'),
    ]
    for (const [name, amount, cost, order] of (await Promise.all(flat)).flat()) {
      if (/-4?999\d\d$/.test(String(order))) continue
      amounts.push([name === '' ? null : owners.get(String(name))!, minorOf(amount!)])
      costs.push([name === '' ? null : owners.get(String(name))!, minorOf(cost!)])
    }
    expect(summed(amounts)).toEqual(facts('amountMinor'))
    expect(summed(costs)).toEqual(facts('costMinor'))
  })

  it('total the sales of a customer and of the year correctly in the grouped report', async () => {
    const rows = await columns(named('sales-russia')[1]!, 'Контрагент / Номенклатура', 'Заказ', 'Сумма, руб.')
    const sales = rows.filter(([, order]) => order !== null).map(([, , amount]) => minorOf(amount!))
    const totals = rows.filter(([, order]) => order === null).map(([, , amount]) => minorOf(amount!))
    const all = sales.reduce((sum, minor) => sum + minor, 0)
    expect(totals.at(-1)).toBe(all)
    expect(totals.slice(0, -1).reduce((sum, minor) => sum + minor, 0)).toBe(all)
  })

  it('give every invoice and payment of every account', async () => {
    const rows = [
      ...(await columns(named('invoices-russia')[0]!, 'Контрагент', 'Сумма', 'Сумма оплаты')),
      ...(await columns(named('invoices-other')[0]!, 'Customer', 'Invoice amount', 'Paid amount')),
    ].filter(([, amount]) => amount !== 'уточняется')
    for (const [place, key] of [
      [1, 'amountMinor'],
      [2, 'paidMinor'],
    ] as const) {
      const written = summed(rows.map((row) => [owners.get(String(row[0]))!, minorOf(row[place]!)]))
      expect(written).toEqual(summed(sample.invoices.map((invoice) => [invoice.account, invoice[key]])))
    }
  })

  it('hold as many rows as they say, bad ones included', async () => {
    for (const file of files.filter(
      ({ kind, path }) => kind !== 'mail' && !path.startsWith('sales-russia'),
    )) {
      const titles = { 'crm-accounts.xlsx': 3, 'contacts.xlsx': 3 }[file.path] ?? 1
      const count = (await rowsOf(file)).length - titles
      expect([file.path, count]).toEqual([file.path, file.rows + file.badRows])
    }
    const rows = (kind: SampleFile['kind']) =>
      files.filter((file) => file.kind === kind).reduce((sum, file) => sum + file.rows, 0)
    expect(rows('accounts')).toBe(sample.accounts.length)
    expect(rows('orders')).toBe(sample.orders.reduce((sum, order) => sum + order.lines.length, 0))
    expect(rows('invoices')).toBe(sample.invoices.length)
    expect(rows('requests')).toBe(sample.requests.length)
    expect(rows('contracts')).toBe(sample.contracts.length)
    expect(rows('mail')).toBe(sample.mails.length + COPIES)
    expect(files.reduce((sum, file) => sum + file.badRows, 0)).toBe(9)
  })

  it('lose no letter to the encodings of one byte', async () => {
    for (const file of files.filter(({ path }) =>
      encodings.some(([name, encoding]) => path.startsWith(name) && encoding !== 'utf-8'),
    )) {
      const cells = (await rowsOf(file)).flat().filter((cell) => typeof cell === 'string')
      const questions = cells.filter((cell) => cell.includes('?'))
      expect(questions.filter((cell) => !/заказ|щёлочи/.test(cell))).toEqual([])
    }
  })

  it('spell one customer another way under the same tax number, and another one without', async () => {
    const oldest = await columns(named('sales-europe')[0]!, 'Kunde', 'USt-IdNr.')
    const newer = await columns(named('sales-europe')[1]!, 'Kunde', 'USt-IdNr.')
    expect(numberOf(oldest, 'Huettenwerk Norderau')).toBe(numberOf(newer, 'Hüttenwerk Norderau GmbH'))
    expect(numberOf(oldest, 'Hüttenwerk Norderau GmbH')).toBeUndefined()
    const people = await columns(named('contacts')[0]!, 'Company')
    expect(people.flat()).toContain('OOO Kedrogidromash')
  })

  it('hold two lines without a customer', async () => {
    const rows = await Promise.all(named('sales-europe').map((file) => columns(file, 'Kunde', 'USt-IdNr.')))
    expect(rows.flat().filter(([name, number]) => name === '' && number === '')).toHaveLength(2)
  })

  it('keep the latest letters as single files, two of them in the mailbox too', async () => {
    const mails = await readdir(join(folder, 'mail'))
    expect(mails).toHaveLength(SINGLE_MAILS + COPIES)
    const single = await readFile(join(folder, 'mail', mails.toSorted()[0]!), 'latin1')
    const key = /^Message-ID: (<.*>)/m.exec(single)![1]!
    expect(await readFile(join(folder, 'mail.mbox'), 'latin1')).toContain(`Message-ID: ${key}`)
  })

  it('are the same bytes when written again', async () => {
    const again = await mkdtemp(join(tmpdir(), 'sample-'))
    await writeSampleFiles(sample, again)
    for (const { path } of files.filter((file) => file.path !== 'mail')) {
      const isSame = (await readFile(join(again, path))).equals(await readFile(join(folder, path)))
      expect([path, isSame]).toEqual([path, true])
    }
    await rm(again, { recursive: true })
  })
})
