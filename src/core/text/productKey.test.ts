import { describe, expect, it } from 'vitest'
import { productKey } from './productKey.ts'

describe('the key of a product name', () => {
  it.each([
    [['GTX Pro', 'GTXPro', 'gtx-pro', 'GTX PRO ']],
    [['К022', 'K022', 'k-022']],
    [['Фланец DN 1,5', 'фланец dn1.5', 'ФЛАНЕЦ DN 1.5']],
    [['Профиль 10х20', 'профиль 10x20']],
  ])('is one for %j', (names) => {
    expect(new Set(names.map(productKey)).size).toBe(1)
  })

  it('keeps different products apart', () => {
    const names = [
      'GTX Basic',
      'GTX Pro',
      'GTX Plus Pro',
      'GTK 500',
      'GTX 50',
      'DN 1.5',
      'DN 15',
      'Насос',
      'Насос 2',
    ]
    expect(new Set(names.map(productKey)).size).toBe(names.length)
    expect(productKey('—')).toBe('')
  })
})
