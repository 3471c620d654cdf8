import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createZoneOffset, instantOfLocal } from './zoneOffset.ts'

const hoursAhead = (timeZone: string, instant: string) =>
  createZoneOffset(timeZone)(Date.parse(instant)) / 3_600_000

describe('how far the clocks of a zone are ahead', () => {
  it('is another in summer than in winter, and need not be whole hours', () => {
    expect(hoursAhead('Europe/Athens', '2026-01-15T12:00:00Z')).toBe(2)
    expect(hoursAhead('Europe/Athens', '2026-07-15T12:00:00Z')).toBe(3)
    expect(hoursAhead('Asia/Kolkata', '2026-01-15T12:00:00Z')).toBe(5.5)
    expect(hoursAhead('Pacific/Kiritimati', '2026-01-15T12:00:00Z')).toBe(14)
    expect(hoursAhead('America/New_York', '2026-01-15T12:00:00Z')).toBe(-5)
  })

  it('changes at the instant at which the clocks are changed', () => {
    expect(hoursAhead('Europe/Athens', '2026-03-29T00:59:59Z')).toBe(2)
    expect(hoursAhead('Europe/Athens', '2026-03-29T01:00:00Z')).toBe(3)
  })

  it('is nothing for a zone nobody knows', () => {
    expect(() => createZoneOffset('Europe/Atlantis')).toThrow(RangeError)
  })

  it('leads from an instant to the local time and back, but for the hours at which clocks change', () => {
    const offsets = ['UTC', 'Asia/Kolkata', 'Asia/Vladivostok', 'America/Phoenix'].map(createZoneOffset)
    const instant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) })
    fc.assert(
      fc.property(fc.constantFrom(...offsets), instant, (offsetAt, at) => {
        expect(instantOfLocal(at + offsetAt(at), offsetAt)).toBe(at)
      }),
    )
  })
})
