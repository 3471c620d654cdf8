import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../core/tabular/kinds/kind.ts'
import { csv, emptyHouse } from '../../../test/importHouse.ts'

const header = 'Order no;Order date;Customer;Item;Quantity;Amount;Currency'
const march = csv(
  header,
  'A-1;2025-03-01;Hanse Chemie AG;Pump;2;200;EUR',
  'A-2;2025-03-05;Nordic Steel AB;Valve;1;50;EUR',
)

describe('taking an import back', () => {
  const house = emptyHouse()

  it('removes everything a first import made', async () => {
    const empty = await house.everything()
    const { id } = await house.bring('march.csv', march)
    const undone = await house.undo(id)
    expect(undone).toMatchObject({ restored: 0, keptCount: 0, import: { status: 'undone' } })
    expect(await house.everything()).toEqual(empty)
  })

  it('lets what stood before stand again where the import changed it', async () => {
    await house.bring('march.csv', march)
    const before = await house.everything()
    const { id } = await house.bring('march-2.csv', march.replace('2;200', '3;300'))
    expect(await house.undo(id)).toMatchObject({ removed: 0, restored: 1, keptCount: 0 })
    expect(await house.everything()).toEqual(before)
  })

  it('keeps what a later import changed, and names that file', async () => {
    const first = await house.bring('april.csv', csv(header, 'B-1;2025-04-01;Hanse Chemie AG;Pump;1;100;EUR'))
    const second = await house.bring(
      'april-2.csv',
      csv(header, 'B-1;2025-04-01;Hanse Chemie AG;Pump;5;500;EUR'),
    )
    const undone = await house.undo(first.id)
    expect(undone.kept).toContainEqual(
      expect.objectContaining({ table: 'order_lines', row: 2, why: 'changedByFile', file: 'april-2.csv' }),
    )
    expect(await house.count('order_lines')).toBe(3)
    // The head of the order stays for the line, and goes with it.
    expect(await house.count('orders')).toBe(3)
    await house.undo(second.id)
    expect(await house.count('order_lines')).toBe(2)
    expect(await house.count('orders')).toBe(2)
  })

  it('cannot be done twice', async () => {
    const { id } = await house.bring('may.csv', csv(header, 'C-1;2025-05-01;Hanse Chemie AG;Pump;1;100;EUR'))
    await house.undo(id)
    await expect(house.undo(id)).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

const companies = [
  'Hanse Chemie AG',
  'HANSE CHEMIE',
  'Nordic Steel AB',
  'Nordik Steel AB',
  'Alpine Power GmbH',
  '',
]
const orderRow = fc
  .record({
    number: fc.constantFrom('1', '2', '3', ''),
    day: fc.constantFrom('2025-03-01', '2025-03-20', '2025-04-02'),
    company: fc.constantFrom(...companies),
    item: fc.constantFrom('Pump', 'Valve', 'Seal'),
    quantity: fc.integer({ min: -2, max: 9 }),
    amount: fc.constantFrom('10', '25.5', '-4', ''),
  })
  .map(({ number, day, company, item, quantity, amount }) =>
    [number, day, company, item, quantity, amount, 'EUR'].join(';'),
  )
const accountRow = fc
  .record({
    name: fc.constantFrom(...companies.filter((name) => name !== '')),
    tax: fc.constantFrom('', 'DE811234567', '7701234567'),
    city: fc.constantFrom('', 'Hamburg', 'Kiel'),
    parent: fc.constantFrom('', 'Nordic Steel AB', 'Baltic Holding'),
  })
  .map(({ name, tax, city, parent }) => [name, tax, city, parent].join(';'))
const contactRow = fc
  .record({
    company: fc.constantFrom(...companies.filter((name) => name !== '')),
    name: fc.constantFrom('Anna Berg', 'ANNA BERG', 'Nikos Vardakis'),
    email: fc.constantFrom('', 'anna@hanse.example', 'nikos@hanse.example'),
    title: fc.constantFrom('', 'Buyer', 'Head of purchasing'),
  })
  .map(({ company, name, email, title }) => [company, name, email, title].join(';'))
const productRow = fc
  .record({
    code: fc.constantFrom('', 'P1', 'P2'),
    name: fc.constantFrom('Pump', 'Valve', 'Seal'),
    price: fc.constantFrom('', '10', '12.5'),
  })
  .map(({ code, name, price }) => [code, name, price].join(';'))
const fileOf = (kind: Kind, columns: string, row: fc.Arbitrary<string>) =>
  fc.array(row, { minLength: 1, maxLength: 8 }).map((rows) => ({ kind, content: csv(columns, ...rows) }))
const file = fc.oneof(
  fileOf('orders', header, orderRow),
  fileOf('accounts', 'Company name;Tax number;City;Parent company', accountRow),
  fileOf('contacts', 'Company;Full name;E-mail;Position', contactRow),
  fileOf('products', 'Item code;Item name;Price', productRow),
)

describe('any two files, one after the other', () => {
  const house = emptyHouse()

  it('leave everything as it was once the second is taken back, and nothing once both are', async () => {
    const empty = await house.everything()
    await fc.assert(
      fc.asyncProperty(file, file, async (first, second) => {
        const one = await house.bring('first.csv', first.content, { kind: first.kind })
        const between = await house.everything()
        const two = await house.bring('second.csv', second.content, { kind: second.kind })
        expect(
          (await house.bring('second.csv', second.content, { kind: second.kind })).result?.rows,
        ).toMatchObject({ new: 0, changed: 0 })
        await house.undo(two.id)
        expect(await house.everything()).toEqual(between)
        await house.undo(one.id)
        expect(await house.everything()).toEqual(empty)
      }),
      { numRuns: 10, endOnFailure: true },
    )
  }, 120_000)
})
