import { describe, expect, it } from 'vitest'
import type { Cell } from '../cell.ts'
import { createInterpreter } from '../interpret.ts'
import type { PlanOptions } from '../plan.ts'
import { planTable } from '../plan.ts'

describe('a blank tax number', () => {
  const records = (rows: Cell[][], options?: PlanOptions) => {
    const interpret = createInterpreter(planTable(rows, options))
    return rows.flatMap((row, index) => {
      const read = interpret(row, index + 1)
      return read.type === 'record' ? [read.values] : []
    })
  }

  it('stays blank in a list of companies, whatever stands above it', () => {
    const rows: Cell[][] = [
      ['Name', 'Tax ID', 'Website'],
      ['Alfa LLC', '7701234567', 'www.alfa.example'],
      ['Vita AE', '', ''],
      ['Gamma GmbH', 'DE811234567', ''],
      ['Delta Works Ltd', '', ''],
      ['Epsilon AG', '', 'www.epsilon.example'],
      ['Zeta SA', '', ''],
    ]
    const found = records(rows, { kind: 'accounts' })
    expect(found.map(({ taxNumber }) => taxNumber ?? null)).toEqual([
      '7701234567',
      null,
      'DE811234567',
      null,
      null,
      null,
    ])
  })

  it('of a customer named on the line is not the tax number of the customer above', () => {
    const rows: Cell[][] = [
      ['Customer', 'Tax ID', 'Order', 'Order date', 'Amount'],
      ['Alfa', '7701234567', 'SO-1', '2025-01-05', 10],
      ['Vita', '', 'SO-2', '2025-01-06', 20],
      ['Gamma', 'DE811234567', 'SO-3', '2025-01-07', 30],
      ['Delta', '', 'SO-4', '2025-01-08', 40],
    ]
    expect(records(rows).map(({ taxNumber }) => taxNumber)).toEqual(['7701234567', null, 'DE811234567', null])
  })

  it('is taken from merged cells above only while the customer stays the same', () => {
    const rows: Cell[][] = [
      ['Customer', 'Tax ID', 'Order', 'Order date', 'Amount'],
      ['Alfa', '7701234567', 'SO-1', '2025-01-05', 10],
      ['', '', 'SO-2', '2025-01-06', 20],
      ['', '', 'SO-3', '2025-01-06', 20],
      ['Vita', '', 'SO-4', '2025-01-07', 30],
      ['', '', 'SO-5', '2025-01-08', 40],
      ['Gamma', 'DE811234567', 'SO-6', '2025-01-09', 50],
      ['', '', 'SO-7', '2025-01-09', 50],
    ]
    expect(records(rows).map(({ account, taxNumber }) => [account, taxNumber])).toEqual([
      ['Alfa', '7701234567'],
      ['Alfa', '7701234567'],
      ['Alfa', '7701234567'],
      ['Vita', null],
      ['Vita', null],
      ['Gamma', 'DE811234567'],
      ['Gamma', 'DE811234567'],
    ])
  })
})
