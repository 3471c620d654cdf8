import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from './cell.ts'
import { createInterpreter } from './interpret.ts'
import type { Style, TrueLine } from './messy-table.builder.ts'
import { messyTable, taxNumberOf } from './messy-table.builder.ts'
import { wordsOf } from './messy-words.builder.ts'
import { planTable } from './plan.ts'

const companies = {
  en: ['Keystone Refining Inc.', 'Nordic Steel AB', 'Total Energies', '3M', 'Blue Hills Power'],
  ru: ['АО «Полярная энергия»', 'ООО "Уралметаллсервис"', 'Завод Прогресс', 'ИП Петров', '1000 мелочей'],
  el: [
    'Ελευσίνα Διυλιστήρια Α.Ε.',
    'Μακεδονική Χαλυβουργία ΑΕ',
    'Κρητικά Τσιμέντα',
    'Όλυμπος Ι.Κ.Ε.',
    'Αιγαίο Ενέργεια',
  ],
  de: ['Hanse Chemie AG', 'Alpine Power GmbH', 'Stahlwerk Nord', 'Müller & Söhne KG', 'Gesamtwerk Süd GmbH'],
}
const products = ['Pump ЦНС 60-330', 'Valve Ду80', 'Bearing 6316', 'Coupling МУВП-250', 'Sensor ДМ-5']

const line = fc.record({
  order: fc.integer({ min: 1, max: 99_999 }),
  day: fc.integer({ min: 0, max: 700 }),
  product: fc.constantFrom(...products),
  quantity: fc.integer({ min: 1, max: 400 }).map((value) => (value % 9 === 0 ? -value : value)),
  cents: fc.integer({ min: 100, max: 900_000 }),
})

const style = fc.record<Style>({
  language: fc.constantFrom('en', 'ru', 'el', 'de'),
  words: fc.integer({ min: 0, max: 3 }),
  layout: fc.constantFrom('flat', 'group', 'nested', 'stairs', 'merged', 'headings'),
  indent: fc.constantFrom('', '  ', '    ', '\u00a0\u00a0\u00a0', '\t'),
  subtotals: fc.constantFrom('none', 'onGroup', 'labelled', 'named', 'bare'),
  grandTotal: fc.constantFrom('none', 'top', 'bottom', 'bare'),
  numbers: fc.constantFrom(
    'native',
    'comma',
    'nbsp',
    'thin',
    'dotComma',
    'commaDot',
    'apostrophe',
    'plain',
    'mixed',
    'brackets',
    'currency',
    'trailingMinus',
  ),
  dates: fc.constantFrom(
    'iso',
    'dotted',
    'slashed',
    'american',
    'named',
    'serial',
    'mixed',
    'short',
    'withTime',
    'compact',
  ),
  titles: fc.integer({ min: 0, max: 6 }),
  blankColumns: fc.constantFrom<number[][]>([], [0], [2], [0, 4]),
  order: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 12, maxLength: 12 }),
  noise: fc.boolean(),
  repeatHeader: fc.boolean(),
  footer: fc.boolean(),
  twoHeaderRows: fc.boolean(),
  counter: fc.boolean(),
  taxNumber: fc.boolean(),
  withoutAmount: fc.boolean(),
})

function trueLines(
  language: Style['language'],
  groups: { order: number; day: number; product: string; quantity: number; cents: number }[][],
): TrueLine[] {
  return groups.flatMap((own, index) =>
    own.map(({ order, day, product, quantity, cents }) => ({
      account: companies[language][index]!,
      orderNumber: `SO-${String(order).padStart(5, '0')}`,
      orderedOn: new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
      product,
      quantity,
      price: cents / 100,
      amount: Math.round(quantity * cents) / 100,
    })),
  )
}

// Days above 12 must occur, or else no reader could tell day and month apart.
const group = fc.array(line, { minLength: 1, maxLength: 14 })
const table = fc.tuple(style, fc.array(group, { minLength: 2, maxLength: 5 })).map(([chosen, groups]) => ({
  chosen,
  lines: trueLines(chosen.language, [
    [{ order: 7, day: 24, product: products[0]!, quantity: 3, cents: 150_050 }, ...groups[0]!],
    ...groups.slice(1),
  ]),
}))

function read(rows: Cell[][], sampleRows = rows) {
  const plan = planTable(sampleRows)
  expect(plan.kind).toBe('orders')
  const interpret = createInterpreter(plan)
  const results = rows.map((row, index) => interpret(row, index + 1))
  return {
    records: results.filter((result) => result.type === 'record').map(({ values }) => values),
    bad: results.filter((result) => result.type === 'bad'),
  }
}

const facts = (lines: TrueLine[]) =>
  lines.map(({ account, orderedOn, quantity, amount }) => [account, orderedOn, quantity, amount])
const readFacts = (records: Record<string, unknown>[]) =>
  records.map(({ account, orderedOn, quantity, amount }) => [account, orderedOn, quantity, amount])

/** The same table as a text file gives it: every cell a text, every row of one width. */
function asTexts(rows: Cell[][]): Cell[][] {
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, index) => String(row[index] ?? '')))
}

describe('a messy table built from known lines', () => {
  it('gives back every line with its customer, tax number and date, and the exact amounts', () => {
    fc.assert(
      fc.property(table, ({ chosen, lines }) => {
        const { records, bad } = read(messyTable(lines, chosen))
        expect(bad).toEqual([])
        expect(readFacts(records)).toEqual(facts(lines))
        const hasTax = chosen.taxNumber && chosen.layout !== 'headings'
        expect(records.map(({ taxNumber }) => taxNumber ?? null)).toEqual(
          lines.map(({ account }) => (hasTax ? taxNumberOf(account) : null)),
        )
      }),
      { numRuns: 100, seed: 20260101 },
    )
  }, 60_000)

  it('is read as well from texts alone, by a plan made from its first rows', () => {
    fc.assert(
      fc.property(table, ({ chosen, lines }) => {
        const rows = asTexts(messyTable(lines, chosen))
        const { records, bad } = read(rows, rows.slice(0, 30))
        expect(bad).toEqual([])
        expect(readFacts(records)).toEqual(facts(lines))
      }),
      { numRuns: 60, seed: 20260102 },
    )
  }, 60_000)

  it('gives a line with a damaged date as bad and every other line as before', () => {
    const damages: Cell[] = ['31.02.2025', '', 'soon', '45.13.2025', null]
    fc.assert(
      fc.property(table, fc.constantFrom(...damages), fc.nat(), ({ chosen, lines }, damage, turn) => {
        const rows = messyTable(lines, chosen)
        const { date } = wordsOf(chosen.language, chosen.words)
        const column = rows.find((row) => row.includes(date))!.indexOf(date)
        const lineRows = rows.filter((row) =>
          row.some((cell) => typeof cell === 'string' && /^SO-\d{5}$/.test(cell)),
        )
        const damaged = 1 + (turn % (lines.length - 1))
        lineRows[damaged]![column] = damage
        const { records, bad } = read(rows)
        expect(bad).toHaveLength(1)
        expect(readFacts(records)).toEqual(facts(lines.filter((_, index) => index !== damaged)))
      }),
      { numRuns: 60, seed: 20260102 },
    )
  }, 60_000)
})
