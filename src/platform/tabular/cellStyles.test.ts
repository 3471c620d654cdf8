import { describe, expect, it } from 'vitest'
import { readCellStyles } from './cellStyles.ts'

/** The styles of cells that are shown in these formats. */
const stylesOf = (...formats: string[]) =>
  readCellStyles(
    `<styleSheet><numFmts>${formats
      .map((code, index) => {
        const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
        return `<numFmt numFmtId="${170 + index}" formatCode="${escaped}"/>`
      })
      .join('')}</numFmts><cellXfs>${formats
      .map((_, index) => `<xf numFmtId="${170 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  )

describe('how the cells of a workbook are shown', () => {
  it('says the currency of their numbers', () => {
    const formats = [
      '#,##0.00"р.";[Red]\\-#,##0.00"р."',
      '[$€-407]\\ #,##0',
      '"$"#,##0.00',
      '#,##0\\ €',
      '[$₽-419]0',
      '[$CHF]\\ 0.00',
    ]
    expect(stylesOf(...formats).map(({ currency }) => currency)).toEqual([
      'RUB',
      'EUR',
      'USD',
      'EUR',
      'RUB',
      'CHF',
    ])
  })

  it('says none for units, countries and dates', () => {
    const formats = ['0.00" кг"', '[$-419]#,##0.00', '[$-419]d\\ mmmm\\ yyyy;@', '#,##0.00']
    expect(stylesOf(...formats)).toMatchObject([
      { currency: null, isDate: false },
      { currency: null, isDate: false },
      { currency: null, isDate: true },
      { currency: null, isDate: false },
    ])
  })
})
