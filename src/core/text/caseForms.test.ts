import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseForms, searchForms } from './caseForms.ts'

describe('a word that is looked for', () => {
  it('is looked for small, large, and with a large first letter', () => {
    expect(caseForms('Клапан')).toEqual(['клапан', 'КЛАПАН', 'Клапан'])
    expect(caseForms('άσος')).toEqual(['άσος', 'ΆΣΟΣ', 'ΑΣΟΣ', 'Άσος', 'Ασος'])
  })

  it('of Latin letters has one form, whatever its case', () => {
    expect(caseForms('McKinsey')).toEqual(['mckinsey'])
    expect(caseForms('DN50-%')).toEqual(['dn50-%'])
  })

  it('has the same forms however it is typed', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'б', 'в', 'ж', 'п', 'р', 'z', '5', '-'),
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(letters, (word) => {
        expect(new Set(caseForms(word.toUpperCase()))).toEqual(new Set(caseForms(word)))
      }),
    )
  })

  it('is one of several, each of which has to be found', () => {
    expect(searchForms('  late   Valve ')).toEqual([['late'], ['valve']])
    expect(searchForms(' ')).toEqual([])
    expect(searchForms('a b c d e f g h i j')).toHaveLength(8)
  })
})
