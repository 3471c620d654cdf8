import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jaroWinkler, typingErrors, wordSimilarity } from './similarity.ts'

describe('likeness of two texts', () => {
  it('gives the published Jaro-Winkler values', () => {
    expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.9611, 4)
    expect(jaroWinkler('DIXON', 'DICKSONX')).toBeCloseTo(0.8133, 4)
    expect(jaroWinkler('DWAYNE', 'DUANE')).toBeCloseTo(0.84, 4)
    expect(jaroWinkler('abc', 'xyz')).toBe(0)
    expect(jaroWinkler('', '')).toBe(1)
  })

  it('counts typing errors, a swap as one', () => {
    expect(typingErrors('steel', 'stele')).toBe(1)
    expect(typingErrors('kitten', 'sitting')).toBe(3)
    expect(typingErrors('ca', 'abc')).toBe(3)
    expect(typingErrors('', 'abc')).toBe(3)
  })

  it('compares words whatever their order', () => {
    expect(wordSimilarity(['nordic', 'steel'], ['steel', 'nordic'])).toBeCloseTo(1, 12)
    expect(wordSimilarity(['alpine', 'power'], ['alpine', 'power', 'systems'])).toBeCloseTo(22 / 29, 12)
    expect(wordSimilarity(['alpine'], [])).toBe(0)
    expect(wordSimilarity([], [])).toBe(1)
  })

  it('counts errors the same from either side, and none only for equal texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(typingErrors(a, b)).toBe(typingErrors(b, a))
        expect(typingErrors(a, b) === 0).toBe(a === b)
      }),
    )
  })
})
