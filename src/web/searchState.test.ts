import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSearch, listOf, parseSearch } from './searchState.ts'

describe('a view in the address', () => {
  it('reads and writes as a person would type it', () => {
    expect(parseSearch('?sort=-value&abc=A,B&q=0012')).toEqual({ sort: '-value', abc: 'A,B', q: '0012' })
    expect(formatSearch({ sort: '-value', q: '0012', abc: 'A,B' })).toBe('?abc=A,B&q=0012&sort=-value')
  })

  it('leaves out what is not set', () => {
    expect(formatSearch({ q: '', sort: undefined })).toBe('')
    expect(listOf(undefined)).toEqual([])
    expect(listOf('A,,B')).toEqual(['A', 'B'])
  })

  it('comes back unchanged, whatever the texts are', () => {
    const key = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__')
    fc.assert(
      fc.property(fc.dictionary(key, fc.string({ minLength: 1, unit: 'grapheme' })), (search) => {
        expect(parseSearch(formatSearch(search))).toEqual({ ...search })
      }),
    )
  })
})
