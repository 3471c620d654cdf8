import { describe, expect, it } from 'vitest'
import type { Cell } from './cell.ts'
import { planTable } from './plan.ts'

const column = (rows: Cell[][], header: string) => {
  const found = planTable(rows).columns.find((one) => one.header === header)
  if (!found) throw new Error(`no column ${header}`)
  return found
}
const doubts = (rows: Cell[][]) => planTable(rows).doubts.map((doubt) => doubt.code)

describe('a plan', () => {
  it('is plain JSON', () => {
    const plan = planTable([
      ['Order', 'Customer', 'Order date', 'Amount'],
      ['1', 'H', '2025-01-15', '5'],
    ])
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })

  it('of nothing cannot be run', () => {
    expect(planTable([]).problems.map((problem) => problem.code)).toEqual(['noRows'])
  })

  it('can be made from headers alone', () => {
    const plan = planTable([['Order', 'Customer', 'Order date', 'Amount']])
    expect(plan.columns.map((one) => one.field)).toEqual(['orderNumber', 'account', 'orderedOn', 'amount'])
  })

  it('says which decimal mark a column has, and doubts where nothing tells', () => {
    const rows = (amounts: string[]) => [
      ['Order', 'Customer', 'Order date', 'Amount'],
      ...amounts.map((amount) => ['1', 'H', '2025-01-15', amount]),
    ]
    expect(column(rows(['1.234', '5,50']), 'Amount').convention.decimal).toBe(',')
    expect(doubts(rows(['1.234', '5,50']))).not.toContain('decimalAmbiguous')
    expect(doubts(rows(['1.234', '5.678']))).toContain('decimalAmbiguous')
  })

  it('settles 1.234 by quantity times price', () => {
    const rows = [
      ['Auftrag', 'Kunde', 'Datum', 'Menge', 'Einzelpreis', 'Betrag'],
      ['1', 'H', '2025-01-15', '2.000', '1.500', '3.000'],
    ]
    expect(doubts(rows)).not.toContain('decimalAmbiguous')
    expect(column(rows, 'Menge').convention.decimal).toBe('.')
  })

  it('doubts dates that could be read both ways', () => {
    const rows = [
      ['Order', 'Customer', 'Order date', 'Amount'],
      ['1', 'H', '03/04/2025', '5'],
      ['2', 'H', '05/06/2025', '5'],
    ]
    expect(doubts(rows)).toContain('dateOrderAmbiguous')
    expect(doubts([...rows, ['3', 'H', '13/06/2025', '5']])).not.toContain('dateOrderAmbiguous')
  })

  it('takes currency and scale from the header, the cells or the title', () => {
    const rows = (header: string, amount: string, title: string) => [
      [title],
      ['Order', 'Customer', 'Order date', header],
      ['1', 'H', '2025-01-15', amount],
    ]
    expect(column(rows('Amount, k€', '5', ''), 'Amount, k€').convention).toMatchObject({
      currency: 'EUR',
      scale: 1000,
    })
    expect(column(rows('Amount', '5.00 USD', ''), 'Amount').convention).toMatchObject({
      currency: 'USD',
      scale: 1,
    })
    expect(column(rows('Amount', '5', 'Amounts in thousand EUR'), 'Amount').convention).toMatchObject({
      currency: 'EUR',
      scale: 1000,
    })
    expect(doubts(rows('Amount', '5', ''))).toContain('currencyMissing')
  })

  it('takes the currency in which the numbers are shown, unless several are', () => {
    const rows = [
      ['Order', 'Customer', 'Order date', 'Amount'],
      ['1', 'H', '2025-01-15', 5],
    ]
    const shownIn = (...codes: string[]) =>
      planTable(rows, { currencies: new Map([[3, new Set(codes)]]) }).currency
    expect([shownIn('RUB'), shownIn('RUB', 'EUR'), shownIn()]).toEqual(['RUB', null, null])
  })

  it('takes the customer of a whole report from the title', () => {
    const plan = planTable([
      ['Контрагент: ООО «Вектор»'],
      ['Дата', 'Номенклатура', 'Количество', 'Сумма'],
      ['15.01.2025', 'Насос', '2', '20,5'],
    ])
    expect(plan.constants).toEqual({ account: 'ООО «Вектор»' })
    expect(plan.doubts.some((doubt) => doubt.code === 'constantFromTitle')).toBe(true)
  })

  it('names the period of a report that has no dates', () => {
    const rows = [
      ['Продажи 01.01.2025 - 31.03.2025'],
      ['Контрагент', 'Номенклатура', 'Количество', 'Сумма'],
      ['ООО В', 'Насос', '1', '5'],
    ]
    const plan = planTable(rows, { kind: 'orders' })
    expect(plan.doubts).toContainEqual({
      code: 'periodWithoutDates',
      params: { field: 'orderedOn', from: '2025-01-01', to: '2025-03-31' },
    })
  })

  it('asks lines of earlier orders for the number of their order in place of a date', () => {
    expect(
      planTable([
        ['orderID', 'productID', 'unitPrice', 'quantity'],
        ['10248', '11', '14.00', '12'],
      ]).required,
    ).toEqual([['orderNumber']])
  })
})

describe('sums written as text with two decimals', () => {
  it('are money also where all of them could be days counted by a spreadsheet', () => {
    const rows: Cell[][] = [
      ['Customer', 'Order', 'Order date', 'Amount'],
      ...['30268.00', '45012.50', '38111.25', '52000.00', '41999.99', '29500.10'].map((amount, index) => [
        'Alfa',
        `SO-${index}`,
        `2025-01-0${index + 1}`,
        amount,
      ]),
    ]
    expect(planTable(rows).columns.find(({ header }) => header === 'Amount')?.field).toBe('amount')
  })
})
