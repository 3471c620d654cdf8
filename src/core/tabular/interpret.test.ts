import { describe, expect, it } from 'vitest'
import type { Cell } from './cell.ts'
import { createInterpreter } from './interpret.ts'
import type { Interpreted } from './interpret/outcome.ts'
import type { PlanOptions } from './plan.ts'
import { planTable } from './plan.ts'

const read = (rows: Cell[][], options?: PlanOptions): Interpreted[] => {
  const interpret = createInterpreter(planTable(rows, options))
  return rows.map((row, index) => interpret(row, index + 1))
}
const record = (rows: Cell[][], options?: PlanOptions) => {
  const found = read(rows, options).find((result) => result.type === 'record')
  if (found?.type !== 'record') throw new Error('no record')
  return found
}

const headers = ['Order', 'Customer', 'Order date', 'Promised date', 'Amount', 'Colour']

describe('a row', () => {
  it('becomes a record with normalised values, and keeps what no field takes', () => {
    expect(record([headers, [' SO-1 ', 'Hanse\u00a0AG', '15.01.2025', '', '1 234,56789', 'red']])).toEqual({
      type: 'record',
      row: 2,
      values: {
        account: 'Hanse AG',
        orderNumber: 'SO-1',
        orderedOn: '2025-01-15',
        amount: 1234.5679,
        currency: null,
        promisedOn: null,
      },
      extra: { Colour: 'red' },
    })
  })

  it('is kept when words stand in an optional date column, with the words beside it', () => {
    const found = record([
      headers,
      ['SO-1', 'H', '15.01.2025', 'Date Not Captured', '5', ''],
      ['SO-2', 'H', '15.01.2025', '16.01.2025', '5', ''],
    ])
    expect(found).toMatchObject({
      values: { promisedOn: null },
      extra: { 'Promised date': 'Date Not Captured' },
    })
  })

  it('is bad with its reason when a date does not exist, also in an optional column', () => {
    const results = read([
      headers,
      ['SO-1', 'H', '31.02.2025 10:00', '', '5', ''],
      ['SO-2', 'H', '15.01.2025', '45.13.2025', '5', ''],
    ])
    expect(results.slice(1)).toEqual([
      {
        type: 'bad',
        row: 2,
        problems: [
          { column: 'Order date', field: 'orderedOn', value: '31.02.2025 10:00', reason: 'impossibleDate' },
        ],
      },
      {
        type: 'bad',
        row: 3,
        problems: [
          { column: 'Promised date', field: 'promisedOn', value: '45.13.2025', reason: 'impossibleDate' },
        ],
      },
    ])
  })

  it('is bad without its date, with words for a date or with a broken number', () => {
    const rows = [
      headers,
      ['SO-1', 'H', '', '', '5', 'red'],
      ['SO-2', 'H', 'soon', '', '5', 'red'],
      ['SO-3', 'H', '15.01.2025', '', '12x4', 'red'],
    ]
    const reasons = read(rows)
      .slice(1)
      .map((result) => (result.type === 'bad' ? result.problems[0]?.reason : result.type))
    expect(reasons).toEqual(['missing', 'notADate', 'notANumber'])
  })

  it('of a fact needs no company, of a person it does', () => {
    expect(read([headers, ['SO-1', '', '15.01.2025', '', '5', '']])[1]).toMatchObject({
      type: 'record',
      values: { account: null },
    })
    expect(
      read(
        [
          ['Name', 'Email', 'Company'],
          ['Ann Lee', 'a@b.example', ''],
        ],
        { kind: 'contacts' },
      )[1],
    ).toMatchObject({
      type: 'bad',
      problems: [{ column: 'Company', field: 'account', reason: 'missing' }],
    })
  })

  it('keeps a cell beside the address taken from it when the cell says more', () => {
    const person = (email: string) =>
      record([
        ['Company', 'Full name', 'E-mail'],
        ['Nordic Steel AB', 'Ann Lee', email],
      ])
    expect(person('Ann@n.example')).toMatchObject({ values: { email: 'ann@n.example' }, extra: null })
    expect(person('ann@n.example; lee@home.example')).toMatchObject({
      values: { email: 'ann@n.example' },
      extra: { 'E-mail': 'ann@n.example; lee@home.example' },
    })
  })

  it('of a person has the name from its parts', () => {
    const found = record([
      ['Company', 'First name', 'Last name', 'Role'],
      ['Hanse', 'Ann', 'Lee', 'ЛПР'],
    ])
    expect(found.values).toMatchObject({ name: 'Ann Lee', role: 'decisionMaker' })
  })

  it('keeps a word outside a closed set beside the row', () => {
    const found = record([
      ['Ticket', 'Created at', 'Customer', 'Type'],
      ['1', '2025-07-09 16:43', 'Hanse', 'Category 55'],
    ])
    expect(found).toMatchObject({
      values: { type: null, openedAt: '2025-07-09T16:43:00' },
      extra: { Type: 'Category 55' },
    })
  })
})

describe('a moment in two columns', () => {
  it('has its date from one and its time of day from the other', () => {
    const rows = [
      ['Номер', 'Дата обращения', 'Время', 'Клиент', 'Тип'],
      ['1', '15.01.2025', '16:43', 'ООО Вектор', 'Вопрос'],
      ['2', '2025-01-16', 0.5, 'ООО Вектор', 'Жалоба'],
    ]
    const moments = read(rows).map((result) => (result.type === 'record' ? result.values.openedAt : null))
    expect(moments.slice(1)).toEqual(['2025-01-15T16:43:00', '2025-01-16T12:00:00'])
  })
})

describe('the amount of an order line', () => {
  const line = (quantity: Cell, price: Cell, discount: Cell, amount: Cell = null) =>
    record([
      ['Order', 'Customer', 'Order date', 'Quantity', 'Unit price', 'Discount', 'Amount'],
      ['1', 'H', '2025-01-15', quantity, price, discount, amount],
    ]).values

  it('is the given one, else price times quantity less discount', () => {
    expect(line(10, 100, 0.15, 7).amount).toBe(7)
    expect(line(10, 100, 0.15).amount).toBe(850)
    expect(line('10', '100', '7,5 %').amount).toBe(925)
    expect(line(10, 100, 15)).toMatchObject({ discount: 0.15, amount: 850 })
    expect(line(10, 100, 250)).toMatchObject({ discount: 0.25, amount: 750 })
  })

  it('is in the currency its own cell names, whatever most cells name', () => {
    const amounts = ['5,00 руб.', '7,00 руб.', '€9', '4 USD', '3']
    const currencies = (header: string) =>
      read([
        ['Order', 'Customer', 'Order date', header],
        ...amounts.map((amount, index) => [String(index), 'H', '2025-01-15', amount]),
      ]).flatMap((result) => (result.type === 'record' ? [result.values.currency] : []))
    expect(currencies('Amount')).toEqual(['RUB', 'RUB', 'EUR', 'USD', null])
    expect(currencies('Amount, EUR')).toEqual(['RUB', 'RUB', 'EUR', 'USD', 'EUR'])
  })

  it('is negative for goods sent back and nothing for free ones', () => {
    expect(line('(3)', '10', '').amount).toBe(-30)
    expect(line('5', '0', '').amount).toBe(0)
    expect(line('', '10', '').amount).toBeNull()
  })
})
