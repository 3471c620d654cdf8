import { describe, expect, it } from 'vitest'
import { headerKey } from './header-key.ts'

describe('a header made comparable', () => {
  it('is the same in all spellings of a name', () => {
    const spellings = ['Order No.', 'order_no', 'orderNo', 'ORDER NUMBER', 'Order #', 'Order №']
    expect(new Set(spellings.map((text) => headerKey(text).compact))).toEqual(new Set(['orderno']))
  })

  it('does not depend on accents, final sigma or umlauts', () => {
    expect(headerKey('ΠΕΛΑΤΗΣ').words).toEqual(headerKey('Πελάτης').words)
    expect(headerKey('Währung').words).toEqual(headerKey('WAHRUNG').words)
    expect(headerKey('Ημ/νία').words).toEqual(headerKey('Ημερομηνία').words)
  })

  it('leaves currency and scale out of the name', () => {
    expect(headerKey('Сумма продаж, тыс. руб.').words).toEqual(['сумма', 'продаж'])
    expect(headerKey('Value (EUR)').words).toEqual(['value'])
  })

  it('knows whether tax is in the amount', () => {
    expect(headerKey('Сумма без НДС')).toMatchObject({ words: ['сумма'], tax: 'net' })
    expect(headerKey('Amount incl. VAT')).toMatchObject({ words: ['amount'], tax: 'gross' })
    expect(headerKey('в т.ч. НДС').tax).toBeNull()
  })
})
