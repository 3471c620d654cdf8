import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageChance } from './stageChance.ts'

describe('the chance a stage gives', () => {
  it('is what became of those that stood in it: 260 of 412 won are 63 %', () => {
    expect(stageChance(260, 152)).toMatchObject({ n: 412, pct: { value: 63 } })
  })

  it('is not proposed from fewer than ten', () => {
    expect(stageChance(8, 1)).toEqual({
      won: 8,
      lost: 1,
      n: 9,
      pct: { value: null, reason: 'TOO_FEW_OBSERVATIONS' },
      low: null,
      high: null,
    })
    expect(stageChance(9, 1).pct.value).toBe(90)
    expect(stageChance(0, 10).pct.value).toBe(0)
  })

  it('is a whole percentage within its interval, but for the rounding', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (won, lost) => {
        const { pct, low, high, n } = stageChance(won, lost)
        if (n < 10) return pct.value === null
        return (
          Number.isInteger(pct.value) && pct.value! >= low! * 100 - 0.5 && pct.value! <= high! * 100 + 0.5
        )
      }),
    )
    expect(() => stageChance(-1, 20)).toThrow(RangeError)
  })
})
