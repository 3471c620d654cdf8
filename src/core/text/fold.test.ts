import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, foldWords } from './fold.ts'

describe('folding a text', () => {
  it('ignores case and accents, writes ё as е and ς as σ, and keeps й apart from и', () => {
    expect(foldText('Ёлка Йод')).toBe('елка йод')
    expect(foldText('й')).not.toBe(foldText('и'))
    expect(foldText('Διυλιστήρια Ελλάδος')).toBe('διυλιστηρια ελλαδοσ')
    expect(foldText('ΔΙΥΛΙΣΤΗΡΙΑ ΕΛΛΑΔΟΣ')).toBe('διυλιστηρια ελλαδοσ')
    expect(foldText('Großmüller Łódź Ørsted')).toBe('grossmuller lodz orsted')
  })

  it('knows one double quote, one dash and one space', () => {
    expect(foldText('«Вектор»')).toBe(foldText('“Вектор„'))
    expect(foldText('Вектор — М')).toBe('вектор - м')
    expect(foldText('  Nordic\u00a0 \tSteel\u00ad® ')).toBe('nordic steel')
  })

  it('gives words without punctuation', () => {
    expect(foldWords("O'Brien & Sons, Hanse-Chemie №5")).toEqual(['obrien', 'sons', 'hanse', 'chemie', 'no5'])
    expect(foldWords('«»')).toEqual([])
  })

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})
