import { describe, expect, it } from 'vitest'
import type { Cell } from '../cell.ts'
import { kindDefinitions } from '../kinds/kinds.ts'
import { fieldScores } from '../words/phrase-match.ts'
import { balance, profits, turned } from './books.builder.ts'
import { languages, lineFields, lineHeader } from './line-names.ts'

describe('books with lines down and years across', () => {
  it('are turned by the codes of the Russian forms, balance and profit and loss of one company together', () => {
    const { rows, ...told } = turned(balance, profits)!
    expect(rows).toEqual([
      [
        'Год',
        'Компания',
        'ИНН',
        'Активы (thousand RUB)',
        'Оборотные активы (thousand RUB)',
        'Краткосрочные обязательства (thousand RUB)',
        'Нераспределенная прибыль (thousand RUB)',
        'Собственный капитал (thousand RUB)',
        'Выручка (thousand RUB)',
        'Прибыль от продаж (thousand RUB)',
        'Чистая прибыль (thousand RUB)',
      ],
      [
        2024,
        'Акционерное общество «Вектор»',
        '7701234567',
        '1 000 000',
        '600 000',
        '450 000',
        '300 000',
        '450 000',
        '2 000 000',
        '120 000',
        '80 000',
      ],
      [
        2023,
        'Акционерное общество «Вектор»',
        '7701234567',
        '900 000',
        '520 000',
        '500 000',
        '250 000',
        '400 000',
        '1 800 000',
        '(5 000)',
        '(9 000)',
      ],
      [
        2022,
        'Акционерное общество «Вектор»',
        '7701234567',
        '850 000',
        '500 000',
        '710 000',
        '(10 000)',
        '140 000',
        null,
        null,
        null,
      ],
    ])
    expect(told).toMatchObject({ sheets: ['Лист1', 'Лист2'], hasCompany: true, leftOut: [] })
  })

  it('name the lines that are none of those kept, and place none by its likeness', () => {
    expect(turned(balance)!.unplaced).toEqual([
      'Основные средства',
      'Итого по разделу I',
      'Запасы',
      'Итого по разделу IV',
      'БАЛАНС',
    ])
    const alike = turned([
      ['Line', '2024'],
      ['Revenue', 10],
      ['Net profit', 1],
      ['Revenue of the service division', 4],
      ['Non-current assets', 7],
    ])!
    expect(alike.rows).toEqual([
      ['Year', 'Revenue', 'Net profit'],
      [2024, 10, 1],
    ])
    expect(alike.unplaced).toEqual(['Revenue of the service division', 'Non-current assets'])
  })

  it.each([
    [
      'English',
      [
        ['Company: Hanse Chemie AG'],
        ['EUR million, year ended 31 December'],
        ['', 'Note', '2024', '2023'],
        ['Revenue', '4', '1,200.5', '1,100.0'],
        ['Operating profit', '5', '90.5', '80.0'],
        ['Profit for the year', '', '60.0', '(4.2)'],
        ['Total current assets', '', '500', '480'],
        ['Total assets', '', '900', '880'],
        ['Total equity', '', '400', '380'],
        ['Total liabilities', '', '500', '500'],
      ],
      [
        'Year',
        'Company',
        'Total assets',
        'Current assets',
        'Total liabilities',
        'Equity',
        'Revenue',
        'Ebit',
        'Net profit',
      ],
    ],
    [
      'Greek',
      [
        ['Εταιρεία: Ελευσίνα Α.Ε.'],
        ['Ποσά σε χιλ. ευρώ'],
        ['', '31/12/2024', '31/12/2023'],
        ['Σύνολο κυκλοφορούντων', '500', '480'],
        ['Σύνολο ενεργητικού', '900', '880'],
        ['Σύνολο καθαρής θέσης', '400', '380'],
        ['Κύκλος εργασιών (καθαρός)', '1.200', '1.100'],
      ],
      [
        'Έτος',
        'Εταιρεία',
        'Σύνολο ενεργητικού',
        'Κυκλοφορούν ενεργητικό',
        'Ίδια κεφάλαια',
        'Κύκλος εργασιών',
      ],
    ],
    [
      'German',
      [
        ['Unternehmen', 'Alpine Power GmbH'],
        ['Angaben in Tsd. EUR'],
        ['Position', 'Geschäftsjahr 2024', 'Vorjahr 2023'],
        ['B. Umlaufvermögen', '500', '480'],
        ['Bilanzsumme', '900', '880'],
        ['A. Eigenkapital', '400', '380'],
        ['1. Umsatzerlöse', '1.200', '1.100'],
        ['Jahresüberschuss', '60', '55'],
      ],
      ['Jahr', 'Unternehmen', 'Bilanzsumme', 'Umlaufvermögen', 'Eigenkapital', 'Umsatz', 'Jahresüberschuss'],
    ],
  ] as [string, Cell[][], string[]][])('are turned in %s by the names of their lines', (_, rows, head) => {
    const flat = turned(rows)!.rows
    expect(flat[0]!.map((cell) => String(cell).replace(/ \(.*/, ''))).toEqual(head)
    expect(flat.slice(1).map(([year]) => year)).toEqual([2024, 2023])
    expect(String(flat[0]!.at(-1))).toMatch(/ \((?:thousand|million) EUR\)$/)
  })

  it('leave out what is no whole year, and say so', () => {
    const rows = [
      ['', 'На 30 сентября 2024 г.', 'На 31 декабря 2023 г.', 'За 9 месяцев 2023 г.'],
      ['Капитал и резервы', '1', '1', '1'],
      ['БАЛАНС', '5', '4', '3'],
      ['Выручка', '3', '2', '1'],
    ]
    const { rows: flat, leftOut } = turned(rows)!
    expect(flat.slice(1).map(([year]) => year)).toEqual([2023])
    expect(leftOut).toEqual(['На 30 сентября 2024 г.', 'За 9 месяцев 2023 г.'])
  })

  it('take books that end in June in every year as years', () => {
    const flat = turned([
      ['', '30 June 2024', '30 June 2023'],
      ['Revenue', 2, 1],
      ['Net profit', 2, 1],
    ])!.rows
    expect(flat.slice(1).map(([year]) => year)).toEqual([2024, 2023])
  })

  it('keep the first of two lines that state one thing in two amounts, and name the other', () => {
    const { rows, unplaced } = turned([
      ['', '2024'],
      ['Revenue', 10],
      ['Net profit', 1],
      ['Total assets', 5],
      ['Net sales', 9],
    ])!
    expect(rows[0]).toEqual(['Year', 'Total assets', 'Revenue', 'Net profit'])
    expect(rows[1]).toEqual([2024, 5, 10, 1])
    expect(unplaced).toEqual(['Net sales'])
  })

  it('are not seen where years stand across and customers down', () => {
    expect(
      turned([
        ['Customer', '2023', '2024'],
        ['Nordic Steel AB', 5, 6],
        ['Revenue', 5, 6],
      ]),
    ).toBeNull()
    expect(
      turned([
        ['Year', 'Total assets', 'Revenue'],
        [2024, 5, 6],
      ]),
    ).toBeNull()
  })

  it('get headers that a list of statements is recognised by', () => {
    for (const language of languages)
      for (const field of lineFields) {
        const scores = fieldScores(
          kindDefinitions.statements,
          `${lineHeader(field, language)} (thousand EUR)`,
        )
        const [best] = [...scores].toSorted(([, left], [, right]) => right - left)
        expect([language, best?.[0]]).toEqual([language, field])
      }
  })
})
