import { describe, expect, it } from 'vitest'
import type { Cell } from '../cell.ts'
import { createInterpreter } from '../interpret.ts'
import type { Interpreted } from './outcome.ts'
import type { PlanOptions } from '../plan.ts'
import { planTable } from '../plan.ts'

const read = (rows: Cell[][], options?: PlanOptions): Interpreted[] => {
  const interpret = createInterpreter(planTable(rows, options))
  return rows.map((row, index) => interpret(row, index + 1))
}
const why = (results: Interpreted[]) =>
  results.map((result) => (result.type === 'ignored' ? result.why : result.type))

describe('rows that are no records', () => {
  it('are titles, headers (again on each page), blanks, totals and what stands below', () => {
    const page = ['Order', 'Customer', 'Order date', 'Amount']
    const rows = [
      ['Sales report'],
      page,
      ['1', 'H', '2025-01-15', 100],
      [],
      page,
      ['2', 'H', '2025-01-16', 50],
      ['Total', '', '', 150],
      ['Prepared by: J. Smith'],
    ]
    expect(why(read(rows))).toEqual([
      'title',
      'header',
      'record',
      'blank',
      'header',
      'record',
      'total',
      'title',
    ])
  })

  it('are lines of dashes and the starred sum of a printed list', () => {
    const rows = [
      ['Order', 'Customer', 'Order date', 'Amount', 'Currency'],
      ['-----', '-----', '-----', '-----', '-----'],
      ['1', 'H', '2025-01-15', '1.100,00', 'EUR'],
      ['2', 'H', '2025-01-16', '50,00-', 'EUR'],
      ['--------------------------------'],
      ['*', '', '', '1.050,00', 'EUR'],
    ]
    expect(why(read(rows))).toEqual(['header', 'blank', 'record', 'record', 'blank', 'total'])
  })

  it('tell whether a stated total agrees with the lines', () => {
    const rows = (total: number) => [
      ['Order', 'Customer', 'Order date', 'Amount'],
      ['1', 'H', '2025-01-15', 100],
      ['2', 'H', '2025-01-16', 50],
      ['Total', '', '', total],
    ]
    expect(read(rows(150)).at(-1)).toMatchObject({ why: 'total', agrees: true })
    expect(read(rows(149)).at(-1)).toMatchObject({ why: 'total', agrees: false })
  })

  it('are totals without a label if they are the sum of the lines above, else bad', () => {
    const rows = (total: number) => [
      ['Order', 'Customer', 'Order date', 'Amount'],
      ['1', 'H', '2025-01-15', 100],
      ['2', 'H', '2025-01-16', 50],
      ['', '', '', total],
    ]
    expect(why(read(rows(150))).at(-1)).toBe('total')
    expect(why(read(rows(151))).at(-1)).toBe('bad')
  })

  it('do not include a customer whose name begins like a total', () => {
    const rows = [
      ['Customer / Item', 'Date', 'Qty', 'Amount'],
      ['Total Energies', null, 3, 300],
      ['Pump', '2025-01-15', 3, 300],
      ['Hanse AG', null, 1, 50],
      ['Pump', '2025-01-16', 1, 50],
      ['Total', null, 4, 350],
    ]
    expect(why(read(rows))).toEqual(['header', 'group', 'record', 'group', 'record', 'total'])
  })
})
