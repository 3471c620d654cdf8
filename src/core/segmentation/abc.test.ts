import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abcAnalysis } from './abc.ts'

const book = (values: number[]) => values.map((value, index) => ({ id: `a${index}`, value }))
const classes = (values: number[], options = {}) =>
  abcAnalysis(book(values), options)
    .items.map((item) => item.class)
    .join('')

describe('ABC analysis', () => {
  it('lets the account that crosses a cut go up: 500, 300, 120, 50, 20, 10 is A A B B C C', () => {
    const { items, base, totals } = abcAnalysis(book([500, 300, 120, 50, 20, 10]))
    expect(items.map((item) => item.class).join('')).toBe('AABBCC')
    expect(items.map((item) => item.prevSharePct)).toEqual([0, 50, 80, 92, 97, 99])
    expect(items.map((item) => item.cumSharePct)).toEqual([50, 80, 92, 97, 99, 100])
    expect(base).toBe(1000)
    expect(totals.A).toEqual({ count: 2, value: 800, sharePct: 80 })
    expect(totals.B).toEqual({ count: 2, value: 170, sharePct: 17 })
  })

  it('keeps an only customer, and one with more than 80 %, in class A', () => {
    expect(classes([7])).toBe('A')
    expect(classes([900, 60, 40])).toBe('ABC')
  })

  it('puts accounts without positive value outside the base', () => {
    const { items, base, totals } = abcAnalysis(book([100, 0, -40]))
    expect(items.map((item) => item.class).join('')).toBe('ANN')
    expect(items.at(-1)).toEqual({
      id: 'a2',
      class: 'N',
      value: -40,
      prevSharePct: null,
      cumSharePct: null,
      rank: null,
    })
    expect(base).toBe(100)
    expect(totals.N).toEqual({ count: 2, value: -40, sharePct: null })
  })

  it('has no base where nobody has positive value', () => {
    const { base, reason, totals } = abcAnalysis(book([0, -5]))
    expect([base, reason, totals.A.sharePct]).toEqual([null, 'NON_POSITIVE_BASE', null])
    expect(abcAnalysis([]).reason).toBe('NON_POSITIVE_BASE')
  })

  it('splits equal values over a cut by id, or keeps them together when told so', () => {
    const equal = [
      { id: 'c', value: 25 },
      { id: 'a', value: 25 },
      { id: 'd', value: 25 },
      { id: 'b', value: 25 },
    ]
    const split = abcAnalysis(equal, { cutA: 50, cutB: 75 }).items
    expect(split.map((item) => item.id + item.class)).toEqual(['aA', 'bA', 'cB', 'dC'])
    const same = abcAnalysis(equal, { cutA: 50, cutB: 75, ties: 'same' }).items
    expect(same.map((item) => item.class + item.rank + item.cumSharePct).join(' ')).toBe(
      'A1100 A1100 A1100 A1100',
    )
  })

  it('tells its parameters and refuses cuts and amounts that make no sense', () => {
    expect(abcAnalysis([]).parameters).toEqual({ cutA: 80, cutB: 95, ties: 'split' })
    expect(() => abcAnalysis([], { cutA: 95, cutB: 80 })).toThrow(RangeError)
    expect(() => abcAnalysis(book([0.5]))).toThrow(RangeError)
  })

  it('tests a cut exactly: 0.7 + 0.1 stays below 0.8 in floating point, 700 + 100 of 1,000 does not', () => {
    expect(0.7 + 0.1).toBeLessThan(0.8)
    expect(classes([700, 100, 100, 100])).toBe('AABB')
    const unit = 2 ** 42
    expect(classes([700 * unit, 100 * unit, 100 * unit + 1, 100 * unit - 1])).toBe('AABB')
    expect(classes([700 * unit, 100 * unit - 1, 100 * unit - 1, 100 * unit + 2])).toBe('AABB')
  })
})

const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000_000 }), { maxLength: 40 })

describe('ABC analysis of any book', () => {
  it('puts every account in exactly one class and loses no money', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { items, totals } = abcAnalysis(book(list))
        expect(items.map((item) => item.id).toSorted()).toEqual(
          book(list)
            .map((item) => item.id)
            .toSorted(),
        )
        const parts = Object.values(totals)
        expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(list.length)
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(
          list.reduce((sum, value) => sum + value, 0),
        )
      }),
    )
  })

  it('does not depend on the order of rows, nor on the currency unit', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 1000 }), (list, factor) => {
        const straight = abcAnalysis(book(list))
        expect(abcAnalysis(book(list).toReversed())).toEqual(straight)
        expect(classes(list.map((value) => value * factor))).toBe(classes(list))
      }),
    )
  })

  it('never gives a larger account a lower class, and gives equal values one class when told so', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 }), (list) => {
        expect(classes(list)).toMatch(/^A*B*C*$/)
        const classOf = new Map<number, string>()
        for (const item of abcAnalysis(book(list), { ties: 'same' }).items) {
          expect(classOf.get(item.value) ?? item.class).toBe(item.class)
          classOf.set(item.value, item.class)
        }
      }),
    )
  })
})
