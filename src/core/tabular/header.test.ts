import { describe, expect, it } from 'vitest'
import { findHeader, headerAt } from './header.ts'
import { titleFacts } from './header/title-facts.ts'

describe('the header row', () => {
  it('is found below titles, a period and blank rows', () => {
    const rows = [
      ['Продажи по контрагентам', null, null],
      ['Период: 01.01.2025 - 31.12.2025', null, null],
      [],
      ['Контрагент', 'Дата', 'Сумма, руб.'],
      ['ООО «Вектор»', '15.01.2025', 100],
    ]
    expect(findHeader(rows)).toEqual({ row: 4, rows: 1, names: ['Контрагент', 'Дата', 'Сумма, руб.'] })
  })

  it('joins group headers above sub headers', () => {
    const rows = [
      ['Order', 'Customer', 'Date', null, 'Quantity', null],
      [null, null, 'plan', 'fact', 'plan', 'fact'],
      ['SO-1', 'Hanse Chemie AG', '2025-01-05', '2025-01-07', 10, 9],
    ]
    expect(findHeader(rows)).toEqual({
      row: 1,
      rows: 2,
      names: ['Order', 'Customer', 'Date / plan', 'Date / fact', 'Quantity / plan', 'Quantity / fact'],
    })
  })

  it('joins the levels of a stacked first column, in rows or in lines of one cell', () => {
    const line = ['Насос', '15.01.2025', 5]
    const stacked = [['Контрагент', 'Дата', 'Сумма'], ['Номенклатура', null, null], line]
    expect(findHeader(stacked)).toMatchObject({
      rows: 2,
      names: ['Контрагент / Номенклатура', 'Дата', 'Сумма'],
    })
    expect(findHeader([['Контрагент\nНоменклатура', 'Дата', 'Сумма'], line]).names[0]).toBe(
      'Контрагент / Номенклатура',
    )
  })

  it('swallows a row of units and a row of column numbers', () => {
    const rows = [
      ['Order', 'Date', 'Quantity', 'Amount'],
      [null, null, 'pcs', 'EUR'],
      ['1', '2', '3', '4'],
      ['SO-1', '2025-01-05', 10, 5],
    ]
    expect(findHeader(rows)).toMatchObject({
      row: 1,
      rows: 3,
      names: ['Order', 'Date', 'Quantity / pcs', 'Amount / EUR'],
    })
  })

  it('is missing where a table begins with data', () => {
    const rows = [
      ['ООО «Вектор»', '15.01.2025', '100,50'],
      ['АО Завод', '16.01.2025', '200,00'],
    ]
    expect(findHeader(rows)).toEqual({ row: 0, rows: 0, names: ['#1', '#2', '#3'] })
  })

  it('may be in words of an unknown language above numbers', () => {
    expect(
      findHeader([
        ['Klient', 'Kwota'],
        ['Alfa', 100],
        ['Beta', 200],
      ]),
    ).toMatchObject({ row: 1 })
  })

  it('gives columns without header a number and repeated headers a count', () => {
    expect(
      headerAt(
        [
          ['Amount', '', 'Amount'],
          [1, 2, 3],
        ],
        1,
      ).names,
    ).toEqual(['Amount', '#2', 'Amount (2)'])
  })

  it('does not let a header reach the prototype of the texts kept by it', () => {
    expect(headerAt([['__proto__', 'Date']], 1).names).toEqual(['#1', 'Date'])
  })
})

describe('the rows above the headers', () => {
  it('tell the period and labelled values', () => {
    const facts = titleFacts([
      ['Контрагент: ООО «Вектор»'],
      ['Период:', 'с 01.01.2025 по 31.03.2025'],
      ['Currency', 'EUR'],
    ])
    expect(facts.period).toEqual({ from: '2025-01-01', to: '2025-03-31' })
    expect(facts.labels).toContainEqual({ label: 'Контрагент', value: 'ООО «Вектор»' })
    expect(facts.labels).toContainEqual({ label: 'Currency', value: 'EUR' })
  })
})
