import { describe, expect, it } from 'vitest'
import { createInterpreter } from './interpret.ts'
import { mapOfPlan } from './map.ts'
import { planTable } from './plan.ts'

const rows = [
  [
    'Country',
    'PO Sent to Vendor Date',
    'Scheduled Delivery Date',
    'PO / SO #',
    'Line Item Value',
    'Unit Price',
  ],
  ['Nigeria', 'Date Not Captured', '02-Jun-06', 'SCMS-4', '551', '0.97'],
  ['Vietnam', '11/13/06', '14-Nov-06', 'SCMS-13', '6200', '0.03'],
  ['Vietnam', 'N/A - From RDC', 'Pending', 'SCMS-14', '10', '0.03'],
]
const map = {
  kind: 'orders' as const,
  columns: {
    account: 'Country',
    orderedOn: ['PO Sent to Vendor Date', 'Scheduled Delivery Date'],
    amount: 'Line Item Value',
  },
}

describe('a map', () => {
  it('overrides what it names and leaves the rest to recognition', () => {
    const plan = planTable(rows, { map })
    expect(plan.columns.map((column) => column.field)).toEqual([
      'account',
      'orderedOn',
      'orderedOn',
      'orderNumber',
      'amount',
      'unitPrice',
    ])
    expect(plan.confidence).toBe(1)
  })

  it('takes the first of several columns with a readable value', () => {
    const interpret = createInterpreter(planTable(rows, { map }))
    const results = rows.map((row, index) => interpret(row, index + 1))
    expect(results[1]).toMatchObject({
      type: 'record',
      values: { orderedOn: '2006-06-02' },
      extra: { 'PO Sent to Vendor Date': 'Date Not Captured' },
    })
    expect(results[2]).toMatchObject({ type: 'record', values: { orderedOn: '2006-11-13' } })
    expect(results[3]).toMatchObject({
      type: 'bad',
      problems: [{ field: 'orderedOn', value: 'N/A - From RDC', reason: 'notADate' }],
    })
  })

  it('finds headers in other case or with other separators', () => {
    const plan = planTable(rows, {
      map: { ...map, columns: { ...map.columns, account: 'COUNTRY', orderNumber: 'po/so #' } },
    })
    expect(plan.problems).toEqual([])
  })

  it('with an unknown header or field is a problem that lists what there is', () => {
    const plan = planTable(rows, {
      map: { kind: 'orders', columns: { account: 'Customer', colour: 'Country' } },
    })
    expect(plan.problems).toContainEqual({
      code: 'unknownHeader',
      params: { header: 'Customer', headers: rows[0] },
    })
    expect(plan.problems.find((problem) => problem.code === 'unknownField')?.params.field).toBe('colour')
    expect(() => createInterpreter(plan)).toThrow('cannot be run')
  })

  it('with unreadable constants, kinds or rows is a problem too', () => {
    const codes = (given: Parameters<typeof planTable>[1]) =>
      planTable(rows, given).problems.map((problem) => problem.code)
    expect(codes({ map: { kind: 'orders', constants: { orderedOn: 'soon' } } })).toEqual(['badConstant'])
    expect(codes({ map: JSON.parse('{"kind":"planets"}') })).toEqual(['unknownKind'])
    expect(codes({ map: { headerRow: 99 } })).toEqual(['badHeaderRow'])
  })

  it('sets constants, decimal mark and date order, and leaves columns out', () => {
    const table = [
      ['A', 'B', 'C', 'D'],
      ['Hanse', '03/04/2025', '1.234', 'secret'],
    ]
    const plan = planTable(table, {
      map: {
        kind: 'orders',
        columns: { account: 'A', orderedOn: 'B', amount: 'C' },
        constants: { currency: 'EUR' },
        decimal: ',',
        dateOrder: 'mdy',
        ignore: ['D'],
      },
    })
    expect(createInterpreter(plan)(table[1]!, 2)).toEqual({
      type: 'record',
      row: 2,
      values: { account: 'Hanse', orderedOn: '2025-03-04', amount: 1234, currency: 'EUR' },
      extra: null,
    })
  })

  it('finds the header row by its headers, wherever they stand', () => {
    const table = [
      ['A', 'B', 'C'],
      ['x', 'y', 'z'],
      ['Wer', 'Wann', 'Was'],
      ['Hanse', '2025-01-15', '5'],
    ]
    const plan = planTable(table, {
      map: { kind: 'orders', columns: { account: 'Wer', orderedOn: 'Wann', amount: 'Was' } },
    })
    expect(plan.headerRow).toBe(3)
  })

  it('of a plan leads to the same plan again, for a profile', () => {
    const plan = planTable(rows, { map })
    const profile = mapOfPlan(plan, map)
    expect(profile.columns?.orderedOn).toEqual(['PO Sent to Vendor Date', 'Scheduled Delivery Date'])
    expect(planTable(rows, { map: profile }).columns).toEqual(plan.columns)
  })
})
