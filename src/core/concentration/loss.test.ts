import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lossEffect } from './loss.ts'

const account = (id: string, value: number, margin: number | null) => ({ id, value, margin })

describe('if we lose it', () => {
  it('tells revenue, margin, margin rate and concentration before and after', () => {
    const effect = lossEffect(
      [account('steel', 400, 120), account('gas', 300, 30), account('pipes', 300, 50)],
      'steel',
    )
    expect(effect).toMatchObject({ revenueLost: 400, revenueBefore: 1000, revenueAfter: 600 })
    expect(effect.revenueSharePct.value).toBe(40)
    expect(effect.marginLost.value).toBe(120)
    expect(effect.marginSharePct.value).toBe(60)
    expect(effect.marginPctBefore.value).toBe(20)
    expect(effect.marginPctAfter.value).toBeCloseTo(13.3333, 4)
    expect(effect.hhiBefore.value).toBeCloseTo(0.34, 12)
    expect(effect.hhiAfter.value).toBeCloseTo(0.5, 12)
  })

  it('knows the margin lost even when another account has unknown cost, but not its share', () => {
    const book = [account('a', 100, 40), account('b', 100, null)]
    expect(lossEffect(book, 'a').marginLost.value).toBe(40)
    expect(lossEffect(book, 'a').marginSharePct.reason).toBe('UNKNOWN_COST')
    expect(lossEffect(book, 'b').marginLost.reason).toBe('UNKNOWN_COST')
    expect(lossEffect(book, 'b').marginPctAfter.value).toBe(40)
  })

  it('leaves nothing behind after the only account', () => {
    const effect = lossEffect([account('only', 100, 40)], 'only')
    expect(effect.revenueAfter).toBe(0)
    expect(effect.hhiAfter.reason).toBe('NON_POSITIVE_BASE')
    expect(effect.marginPctAfter.reason).toBe('NON_POSITIVE_BASE')
    expect(() => lossEffect([], 'nobody')).toThrow(RangeError)
  })

  it('splits revenue into what goes and what stays', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e6, max: 1e9 }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const effect = lossEffect(
            values.map((value, index) => account(String(index), value, null)),
            '0',
          )
          expect(effect.revenueLost + effect.revenueAfter).toBe(effect.revenueBefore)
        },
      ),
    )
  })
})
