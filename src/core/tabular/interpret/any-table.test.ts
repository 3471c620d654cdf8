import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createInterpreter } from '../interpret.ts'
import { kindNames } from '../kinds/kind.ts'
import { planTable } from '../plan.ts'

describe('any table at all', () => {
  const word = fc.constantFrom(
    'Customer',
    'Date',
    'Amount',
    'Итого',
    'Total',
    'Контрагент / Номенклатура',
    'ООО Вектор',
    '  Насос',
    '2025-01-15',
    '31.02.2025',
    '1 234,50',
    '-',
    'constructor',
    '__proto__',
    'Page 1',
    'a@b.example',
    '5',
    'Customer:',
  )
  const cell = fc.oneof(word, word, fc.string(), fc.double(), fc.boolean(), fc.constant(null))

  it('is planned and read without an exception, one result for each row, no value that is not a number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 7 }), { minLength: 1, maxLength: 15 }),
        fc.constantFrom(...kindNames),
        (rows, kind) => {
          const plan = planTable(rows, { kind })
          if (plan.problems.length > 0) return
          const interpret = createInterpreter(plan)
          for (const [index, row] of rows.entries()) {
            const result = interpret(row, index + 1)
            expect(result.row).toBe(index + 1)
            const values = result.type === 'record' ? Object.values(result.values) : []
            expect(values.filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([])
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('reads the same from a plan that has been stored', () => {
    const rows = [
      ['Order', 'Customer', 'Order date', 'Promised date', 'Amount', 'Colour'],
      ['SO-1', 'H', '15.01.2025', '', '5,5', 'red'],
    ]
    const plan = planTable(rows)
    expect(createInterpreter(JSON.parse(JSON.stringify(plan)))(rows[1]!, 2)).toEqual(
      createInterpreter(plan)(rows[1]!, 2),
    )
  })
})
