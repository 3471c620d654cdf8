import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movedRow } from './gridKeys.ts'

describe('moving through a list by keys', () => {
  it('begins at the first row and goes by one, a screenful, or to the ends', () => {
    expect(movedRow('j', -1, 100, 20)).toBe(0)
    expect(movedRow('ArrowDown', 0, 100, 20)).toBe(1)
    expect(movedRow('k', 5, 100, 20)).toBe(4)
    expect(movedRow('PageDown', 5, 100, 20)).toBe(25)
    expect(movedRow('End', 5, 100, 20)).toBe(99)
    expect(movedRow('Home', 5, 100, 20)).toBe(0)
  })

  it('passes over other keys and empty lists', () => {
    expect(movedRow('Tab', 3, 100, 20)).toBeNull()
    expect(movedRow('j', -1, 0, 20)).toBeNull()
  })

  it('never leaves the list', () => {
    const key = fc.constantFrom('j', 'k', 'PageDown', 'PageUp', 'Home', 'End')
    fc.assert(
      fc.property(
        key,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -1, max: 49 }),
        (pressed, count, at) => {
          const row = movedRow(pressed, Math.min(at, count - 1), count, 7)!
          expect(row).toBeGreaterThanOrEqual(0)
          expect(row).toBeLessThan(count)
        },
      ),
    )
  })
})
