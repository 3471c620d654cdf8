import { describe, expect, it } from 'vitest'
import { planTable } from './plan.ts'
import type { PlanOptions } from './plan.ts'
import type { Cell } from './cell.ts'

const fields = (rows: Cell[][], options?: PlanOptions) => {
  const plan = planTable(rows, options)
  return Object.fromEntries(
    plan.columns.filter((column) => column.field !== null).map((column) => [column.header, column.field]),
  )
}

describe('columns of orders', () => {
  it('are recognised in Greek', () => {
    const headers = [
      'Αρ. παραγγελίας',
      'Ημερομηνία',
      'Πελάτης',
      'ΑΦΜ',
      'Κωδικός είδους',
      'Περιγραφή',
      'Ποσότητα',
      'Τιμή μονάδας',
      'Αξία',
    ]
    const row = [
      'ΠΑΡ-0001',
      '12/09/2025',
      'Ελευσίνα Α.Ε.',
      '90000000',
      'K022',
      'Αντλία',
      '45',
      '475,49',
      '21.397,05',
    ]
    expect(Object.values(fields([headers, row]))).toEqual([
      'orderNumber',
      'orderedOn',
      'account',
      'taxNumber',
      'productCode',
      'product',
      'quantity',
      'unitPrice',
      'amount',
    ])
  })

  it('take the amount without tax, and the sum with tax for an invoice', () => {
    const sales = [
      ['Дата', 'Клиент', 'Товар', 'Сумма без НДС', 'НДС', 'Сумма с НДС'],
      ['15.01.2025', 'ООО В', 'Насос', '100', '20', '120'],
    ]
    expect(fields(sales)).toMatchObject({ 'Сумма без НДС': 'amount' })
    const invoice = [
      ['Rechnungsnummer', 'Rechnungsdatum', 'Kunde', 'Netto', 'MwSt', 'Brutto'],
      ['R1', '15.01.2025', 'H', '100', '19', '119'],
    ]
    expect(fields(invoice)).toMatchObject({ Brutto: 'amount' })
  })

  it('take a column of bare numbers under Customer for customer codes', () => {
    const rows = [
      ['Customer', 'Order Date', 'Order', 'Amount'],
      ['17850', '2025-01-13', 'A1', '5.50'],
      ['17851', '2025-01-14', 'A2', '5.50'],
    ]
    expect(fields(rows)).toMatchObject({ Customer: 'accountCode' })
  })

  it('take the day of shipment for the day of the order where there is no other', () => {
    const rows = [
      ['Клиент', 'Товар', 'Дата отгрузки', 'Сумма'],
      ['ООО В', 'Насос', '15.01.2025', '100'],
    ]
    expect(fields(rows)).toMatchObject({ 'Дата отгрузки': 'orderedOn' })
  })

  it('take the date out of the names of documents where there is no column for it', () => {
    const rows = [
      ['Контрагент', 'Регистратор', 'Номенклатура', 'Количество', 'Стоимость'],
      ['ООО «Вектор»', 'Реализация (акт) 0000-000123 от 15.01.2025 0:00:00', 'Насос', 2, '20 000,00'],
    ]
    const column = planTable(rows).columns.find((one) => one.header === 'Регистратор')
    expect(column).toMatchObject({ field: 'orderNumber', dateField: 'orderedOn' })
  })

  it('are recognised by content alone where there are no headers', () => {
    const rows = [
      ['ООО «Вектор»', '15.01.2025', 'Насос', '2', '1 000,50', '2 001,00'],
      ['АО Завод', '16.01.2025', 'Клапан', '3', '100,00', '300,00'],
    ]
    expect(Object.values(fields(rows))).toEqual([
      'account',
      'orderedOn',
      'product',
      'quantity',
      'unitPrice',
      'amount',
    ])
  })
})

describe('columns that name one field equally well', () => {
  const twice = (header: string, first: string, second: string) => [
    ['Order', 'Customer', 'Order date', header, header],
    ['SO-1', 'Hanse', '2025-01-15', first, second],
  ]

  it('are both left out of an optional field and listed', () => {
    const plan = planTable(twice('Sales rep', 'Ann', 'Bob'), { kind: 'orders' })
    expect(plan.columns.some((column) => column.field === 'owner')).toBe(false)
    expect(plan.doubts).toContainEqual({
      code: 'fieldAmbiguous',
      params: { field: 'owner', taken: null, columns: ['Sales rep', 'Sales rep (2)'] },
    })
  })

  it('give the first one, with a doubt, for what a table cannot do without', () => {
    const plan = planTable(twice('Amount', '5', '6'), { kind: 'orders' })
    expect(plan.columns.find((column) => column.field === 'amount')?.header).toBe('Amount')
    expect(
      plan.doubts.some((doubt) => doubt.code === 'fieldAmbiguous' && doubt.params.taken === 'Amount'),
    ).toBe(true)
  })
})
