import { describe, expect, it } from 'vitest'
import { REASON_CODES, reasonWords } from './reasons.ts'
import { readReasons } from './readReasons.ts'

const codes = (text: string) => readReasons(text).map(({ reason, weight }) => [reason, weight])

describe('reasons as people write them', () => {
  it.each([
    ['Price', [['price', 1]]],
    ['Longer delivery time than the other offer', [['leadTime', 1]]],
    [
      'Цена; срок поставки',
      [
        ['price', 1],
        ['leadTime', 1],
      ],
    ],
    [
      'price 60 %; lead time 40 %',
      [
        ['price', 3],
        ['leadTime', 2],
      ],
    ],
    [
      'price: 5, service: 2',
      [
        ['price', 5],
        ['service', 2],
      ],
    ],
    [
      'Τιμή, χρόνος παράδοσης',
      [
        ['price', 1],
        ['leadTime', 1],
      ],
    ],
    ['Lieferzeit (4)', [['leadTime', 4]]],
    ['Project stopped', [['noDecision', 1]]],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it('keep their words where nobody knows them, and stand once each', () => {
    expect(readReasons('Colour of the housing; price; Price 3')).toEqual([
      { reason: 'other', weight: 1, note: 'Colour of the housing' },
      { reason: 'price', weight: 3, note: null },
    ])
    expect(readReasons('  ')).toEqual([])
  })

  it('are known by words for every code but the one for the rest', () => {
    expect(Object.keys(reasonWords.words)).toEqual(REASON_CODES.filter((code) => code !== 'other'))
  })
})
