import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSearch, parseSearch } from '../../../../web/searchState.ts'
import { countFilters, listQuery, readFilters, writeFilter } from './filters.ts'

const view = { window: '12m', by: 'account' } as const

describe('filters of the portfolio', () => {
  it('survive the address whatever commas, percents and scripts the names hold', () => {
    const names = fc.array(fc.string({ minLength: 1, unit: fc.constantFrom(...'aбΩ,%2C &='.split('')) }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(names, (owner) => {
        const address = formatSearch(writeFilter('owner', owner))
        expect(readFilters(parseSearch(address)).owner).toEqual(owner)
      }),
    )
  })

  it('pass over values that no such filter has, so that an old link never fails', () => {
    const filters = readFilters({ abc: 'A,Q', quadrant: 'key,unscored', type: 'whale' })
    expect(filters).toMatchObject({ abc: ['A'], quadrant: ['key', 'unscored'], type: [] })
    expect(countFilters(filters)).toBe(2)
  })

  it('ask the server only for what is chosen', () => {
    const filters = readFilters({ xyz: 'X,unknown' })
    expect(listQuery({ view, filters, text: '', sort: null })).toEqual({
      ...view,
      xyz: ['X', 'unknown'],
      sort: 'value',
      order: 'desc',
    })
  })

  it('sort by what the server can sort by, else by value', () => {
    const filters = readFilters({})
    const query = (id: string, desc: boolean) =>
      listQuery({ view, filters, text: 'steel', sort: { id, desc } })
    expect(query('name', false)).toMatchObject({ q: 'steel', sort: 'name', order: 'asc' })
    expect(query('months', true)).toMatchObject({ sort: 'value', order: 'desc' })
  })
})
