import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../cell.ts'
import { createInterpreter } from '../interpret.ts'
import { planTable } from '../plan.ts'
import { fieldOfCode, languages, lineFields, lineHeader } from './line-names.ts'
import { turnStatements } from './statements.ts'

/** The values of each record, by field, without those that are unknown. */
function readStatements(rows: Cell[][]) {
  const plan = planTable(rows, { kind: 'statements' })
  expect(plan.problems).toEqual([])
  const interpret = createInterpreter(plan)
  return rows.flatMap((cells, place) => {
    const read = interpret(cells, place + 1)
    if (read.type === 'bad') throw new Error(JSON.stringify(read.problems))
    return read.type === 'record'
      ? [Object.fromEntries(Object.entries(read.values).filter(([, value]) => value !== null))]
      : []
  })
}

const codes = new Map(
  Array.from({ length: 2000 }, (_, place) => String(place + 1000)).flatMap((code) => {
    const field = fieldOfCode(code)
    return field === null ? [] : [[field, code] as const]
  }),
)
const inForm = (value: number) => {
  const text = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ' ')
  return value < 0 ? `(${text})` : text
}
const heads: ((year: number) => Cell)[] = [
  (year: number) => year,
  (year: number) => `На 31 декабря ${year} г.`,
  (year: number) => `31/12/${year}`,
  (year: number) => `FY ${year}`,
]
const books = fc.record({
  language: fc.constantFrom(...languages),
  years: fc.uniqueArray(fc.integer({ min: 1995, max: 2040 }), { minLength: 1, maxLength: 4 }),
  fields: fc
    .uniqueArray(fc.constantFrom(...lineFields), { minLength: 2, maxLength: lineFields.length })
    .map((fields) => ['totalAssets', ...fields.filter((field) => field !== 'totalAssets')]),
  values: fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 36, maxLength: 36 }),
  head: fc.constantFrom(...heads),
  unit: fc.constantFrom(
    { above: 'тыс. руб.', header: ', тыс. руб.' },
    { above: 'Amounts in EUR million', header: ', EUR million' },
  ),
  withCodes: fc.boolean(),
})

describe('books turned and read', () => {
  it('say what the flat table of them says, whatever the language, the heads, the signs and the unit', () => {
    fc.assert(
      fc.property(books, ({ language, years, fields, values, head, unit, withCodes }) => {
        const value = (row: number, column: number) => values[row * years.length + column]!
        const header = fields.map((field) => lineHeader(field, language))
        const flat: Cell[][] = [
          ['Year', 'Company', ...header.map((name) => name + unit.header)],
          ...years.map((year, column) => [
            year,
            'Hanse Chemie AG',
            ...fields.map((_, row) => value(row, column)),
          ]),
        ]
        const turned = turnStatements([
          {
            name: 'Books',
            rows: [
              ['Company: Hanse Chemie AG'],
              [unit.above],
              ['Line', ...(withCodes ? ['Code'] : []), ...years.map((year) => head(year))],
              ...fields.map((field, row) => [
                header[row]!,
                ...(withCodes ? [codes.get(field) ?? null] : []),
                ...years.map((_, column) => inForm(value(row, column))),
              ]),
            ],
          },
        ])!
        expect(turned.unplaced).toEqual([])
        const byYear = (records: ReturnType<typeof readStatements>) =>
          records.toSorted((left, right) => Number(left.year) - Number(right.year))
        expect(byYear(readStatements(turned.rows))).toEqual(byYear(readStatements(flat)))
        expect(readStatements(turned.rows)).toHaveLength(years.length)
      }),
      { numRuns: 300 },
    )
  })
})
