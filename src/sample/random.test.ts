import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from './random.ts'

const draw = (seed: number, label: string) => {
  const random = createRandom(seed, label)
  return Array.from({ length: 5 }, () => random.next())
}

describe('a seeded stream of numbers', () => {
  it('is the same for the same seed and label, and another for another label', () => {
    expect(draw(1, 'orders')).toEqual(draw(1, 'orders'))
    expect(draw(1, 'orders')).not.toEqual(draw(1, 'returns'))
    expect(draw(1, 'orders')).not.toEqual(draw(2, 'orders'))
  })

  it('stays in the bounds asked for', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat({ max: 60 }),
        (seed, low, width) => {
          const random = createRandom(seed, 'bounds')
          const whole = random.whole(low, low + width)
          expect(Number.isInteger(whole)).toBe(true)
          expect(whole).toBeGreaterThanOrEqual(low)
          expect(whole).toBeLessThanOrEqual(low + width)
          expect(random.logNormal(3, 0.5)).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('is even: the mean of many numbers is near one half, and weights are kept', () => {
    const random = createRandom(5, 'even')
    const numbers = Array.from({ length: 20_000 }, () => random.next())
    expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1)
    const picks = Array.from({ length: 20_000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
      ] as const),
    )
    expect(picks.filter((pick) => pick === 'often').length / picks.length).toBeCloseTo(0.75, 1)
  })
})
