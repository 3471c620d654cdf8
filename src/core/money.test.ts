import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minorFromDecimal, sumMinor, thresholdMinor } from './money.ts'

describe('money in minor units', () => {
  it('reads a decimal text without passing through a float', () => {
    expect(minorFromDecimal('8300065.81')).toBe(830_006_581)
    expect(minorFromDecimal('1.005')).toBe(101)
    expect(minorFromDecimal('-1.005')).toBe(-101)
    expect(minorFromDecimal('-0.001')).toBe(0)
    expect(minorFromDecimal('7', 0)).toBe(7)
    expect(minorFromDecimal('12.3456', 4)).toBe(123_456)
  })

  it('refuses texts that are not plain decimals and amounts that would lose a cent', () => {
    for (const text of ['', '1,5', '1e3', 'NaN', '1.2.3', '.5']) {
      expect(() => minorFromDecimal(text)).toThrow(RangeError)
    }
    expect(() => minorFromDecimal('90071992547409.92')).toThrow(RangeError)
    expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
    expect(() => sumMinor([0.5])).toThrow(RangeError)
  })

  it('survives a detour above the limit when the sum itself is within it', () => {
    expect(sumMinor([Number.MAX_SAFE_INTEGER, 10, -20])).toBe(Number.MAX_SAFE_INTEGER - 10)
  })

  it('finds 80 % of 1,000 at exactly 800 and 10 % of 1,001 at 101', () => {
    expect(thresholdMinor(1000, 80)).toBe(800)
    expect(thresholdMinor(1001, 10)).toBe(101)
    expect(thresholdMinor(0, 80)).toBe(0)
  })

  it('splits amounts exactly where 100 * amount reaches pct * total', () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 100 }), (part, total, pct) => {
        const isBelow = 100n * BigInt(part) < BigInt(pct) * BigInt(total)
        expect(part < thresholdMinor(total, pct)).toBe(isBelow)
      }),
    )
  })
})
