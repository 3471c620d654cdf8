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
const record = (rows: Cell[][], options?: PlanOptions) => {
  const found = read(rows, options).find((result) => result.type === 'record')
  if (found?.type !== 'record') throw new Error('no record')
  return found
}
const why = (results: Interpreted[]) =>
  results.map((result) => (result.type === 'ignored' ? result.why : result.type))

describe('group rows', () => {
  const accounts = (rows: Cell[][], options?: PlanOptions) =>
    read(rows, options).flatMap((result) => (result.type === 'record' ? [result.values.account] : []))

  it('give their customer to the lines below, with or without indentation', () => {
    const rows = (indent: string) => [
      ['Контрагент / Номенклатура', 'Дата', 'Количество', 'Сумма'],
      ['АО «Завод»', null, 3, 300],
      [`${indent}Насос`, '15.01.2025', 1, 100],
      [`${indent}Клапан`, '16.01.2025', 2, 200],
      ['ООО «Вектор»', null, 1, 50],
      [`${indent}Насос`, '17.01.2025', 1, 50],
      ['Итого', null, 4, 350],
    ]
    for (const indent of ['', '  ', '\t']) {
      expect(accounts(rows(indent))).toEqual(['АО «Завод»', 'АО «Завод»', 'ООО «Вектор»'])
      expect(record(rows(indent)).values.product).toBe('Насос')
    }
  })

  it('may be nested without indentation; a customer whose subtotal is complete takes no further group', () => {
    const rows = [
      ['Контрагент / Договор / Номенклатура', 'Дата', 'Количество', 'Сумма'],
      ['ООО «Вектор»', null, 3, 300],
      ['Договор 1', null, 1, 100],
      ['Насос', '15.01.2025', 1, 100],
      ['Договор 2', null, 2, 200],
      ['Клапан', '16.01.2025', 2, 200],
      ['АО Завод', null, 1, 50],
      ['Насос', '17.01.2025', 1, 50],
    ]
    expect(accounts(rows)).toEqual(['ООО «Вектор»', 'ООО «Вектор»', 'АО Завод'])
    expect(record(rows).extra).toEqual({ Договор: 'Договор 1' })
  })

  it('may be documents that give number and date', () => {
    const rows = [
      ['Контрагент / Документ / Номенклатура', 'Количество', 'Сумма, руб.'],
      ['ООО «Вектор»', 4, 400],
      ['  Реализация 00-0001 от 11.05.2025 12:00:00', 4, 400],
      ['    Насос', 4, 400],
      ['АО Завод', -1, -100],
      ['  Возврат товаров 00-0003 от 13.05.2025', -1, -100],
      ['    Насос', -1, -100],
    ]
    const records = read(rows).filter((result) => result.type === 'record')
    expect(
      records.map(({ values }) => [values.account, values.orderedOn, values.product, values.amount]),
    ).toEqual([
      ['ООО «Вектор»', '2025-05-11', 'Насос', 400],
      ['АО Завод', '2025-05-13', 'Насос', -100],
    ])
  })

  it('may be managers above customers, each filling its own field', () => {
    const rows = [
      ['Менеджер', 'Дата', 'Номенклатура', 'Сумма'],
      ['Иванов И.', null, null, 350],
      ['  ООО Альфа', null, null, 300],
      ['', '15.01.2025', 'Насос', 300],
      ['  ООО Бета', null, null, 50],
      ['', '16.01.2025', 'Клапан', 50],
    ]
    expect(record(rows).values).toMatchObject({ account: 'ООО Альфа', owner: 'Иванов И.' })
  })

  it('may be headings across the table, in one cell or two', () => {
    const rows = (first: Cell[], second: Cell[]) => [
      ['Date', 'Order no', 'Item', 'Amount'],
      first,
      ['2025-01-15', 'SO1', 'Pump', 100],
      second,
      ['2025-01-17', 'SO3', 'Pump', 50],
    ]
    expect(accounts(rows(['Customer: Keystone Inc.'], ['Customer: Nordic AB']))).toEqual([
      'Keystone Inc.',
      'Nordic AB',
    ])
    expect(accounts(rows(['Customer:', 'Keystone Inc.'], ['Customer:', 'Nordic AB']))).toEqual([
      'Keystone Inc.',
      'Nordic AB',
    ])
  })

  it('may name products above customers', () => {
    const rows = [
      ['Номенклатура / Контрагент', 'Дата', 'Сумма'],
      ['Насос', null, 300],
      ['ООО Альфа', '15.01.2025', 100],
      ['ООО Бета', '16.01.2025', 200],
      ['Клапан', null, 50],
      ['ООО Альфа', '17.01.2025', 50],
    ]
    expect(accounts(rows)).toEqual(['ООО Альфа', 'ООО Бета', 'ООО Альфа'])
    expect(record(rows).values.product).toBe('Насос')
  })

  it('may be companies above their people and families above products', () => {
    const people = [
      ['Компания / ФИО', 'Должность', 'E-mail'],
      ['ООО «Вектор»', null, null],
      ['Иванов И.И.', 'Директор', 'i@v.example'],
      ['АО Завод', null, null],
      ['Сидоров С.', 'Инженер', 's@z.example'],
    ]
    expect(accounts(people)).toEqual(['ООО «Вектор»', 'АО Завод'])
    const prices = [
      ['Номенклатура', 'Артикул', 'Ед.', 'Цена'],
      ['Насосы'],
      ['  Насос ЦНС', 'A1', 'шт', '100,50'],
      ['Арматура'],
      ['  Клапан', 'B1', 'шт', '50'],
    ]
    expect(record(prices).values).toMatchObject({ name: 'Насос ЦНС', family: 'Насосы' })
  })

  it('are not looked for in a list of companies, where a name alone is an entry', () => {
    const rows = [
      ['Name', 'Country', 'Phone'],
      ['Alpha', null, null],
      ['Beta', 'Germany', '+49 30 1234567'],
      ['Gamma', null, null],
      ['Total: 3', null, null],
    ]
    expect(why(read(rows, { kind: 'accounts' }))).toEqual(['header', 'record', 'record', 'record', 'total'])
  })
})

describe('merged cells', () => {
  it('hold for the lines they span', () => {
    const rows = [
      ['Customer', 'Product', 'Order date', 'Amount'],
      ['Hanse', 'Pump', '2025-01-15', 100],
      [null, null, '2025-01-16', 50],
      [null, 'Valve', '2025-01-17', 10],
      ['Nordic', 'Pump', '2025-01-16', 70],
    ]
    const records = read(rows).filter((result) => result.type === 'record')
    expect(records.map(({ values }) => [values.account, values.product])).toEqual([
      ['Hanse', 'Pump'],
      ['Hanse', 'Pump'],
      ['Hanse', 'Valve'],
      ['Nordic', 'Pump'],
    ])
  })
})
