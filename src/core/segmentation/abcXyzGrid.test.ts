import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abcXyzGrid, GRID_CELLS } from './abcXyzGrid.ts'

describe('the ABC-XYZ grid', () => {
  it('has nine cells', () => {
    expect(GRID_CELLS).toEqual(['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ'])
  })

  it('counts accounts and value per cell and shows who has no rhythm yet', () => {
    const { totals, places } = abcXyzGrid(
      [
        { id: 'steel', class: 'A', value: 500 },
        { id: 'pipes', class: 'A', value: 300 },
        { id: 'newcomer', class: 'B', value: 90 },
        { id: 'rated-null', class: 'C', value: 10 },
        { id: 'returned', class: 'N', value: -20 },
      ],
      new Map([
        ['steel', 'X'],
        ['pipes', 'X'],
        ['rated-null', null],
        ['returned', 'Z'],
      ]),
    )
    expect(totals.AX).toEqual({ count: 2, value: 800 })
    expect(totals.unknown).toEqual({ count: 2, value: 100 })
    expect(totals.nonPositive).toEqual({ count: 1, value: -20 })
    expect(totals.CZ).toEqual({ count: 0, value: 0 })
    expect(places.map(({ place }) => place)).toEqual(['AX', 'AX', 'unknown', 'unknown', 'nonPositive'])
  })

  it('places every account once', () => {
    const item = fc.record({
      abc: fc.constantFrom('A', 'B', 'C', 'N'),
      xyz: fc.constantFrom('X', 'Y', 'Z', null),
      value: fc.integer(),
    })
    fc.assert(
      fc.property(fc.array(item), (list) => {
        const { totals } = abcXyzGrid(
          list.map(({ abc, value }, index) => ({ id: String(index), class: abc, value })),
          new Map(list.map(({ xyz }, index) => [String(index), xyz])),
        )
        const parts = Object.values(totals)
        expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(list.length)
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(
          list.reduce((sum, one) => sum + one.value, 0),
        )
      }),
    )
  })
})
