import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWorkingTime, usualWeek } from './workingTime.ts'

const clock = (timeZone: string, holidays: string[] = []) =>
  createWorkingTime({ timeZone, week: usualWeek, holidays: new Set(holidays) })
const athens = clock('Europe/Athens', ['2026-03-25'])
const between = (from: string, to: string, time = athens) =>
  time.minutesBetween(Date.parse(from), Date.parse(to))

describe('working time', () => {
  it('counts the hours of the local clock', () => {
    // Monday 2 February 2026; Athens is two hours ahead.
    expect(between('2026-02-02T07:00:00Z', '2026-02-02T08:30:00Z')).toBe(90)
    expect(between('2026-02-02T05:00:00Z', '2026-02-02T22:00:00Z')).toBe(540)
  })

  it('leaves out nights, weekends and holidays', () => {
    // Friday 17:00 to Monday 10:00.
    expect(between('2026-02-06T15:00:00Z', '2026-02-09T08:00:00Z')).toBe(120)
    expect(between('2026-03-25T00:00:00Z', '2026-03-26T00:00:00Z')).toBe(0)
  })

  it('goes with the clock when summer time begins', () => {
    // 29 March 2026: nine in the morning is six in UTC from then on.
    expect(between('2026-03-27T07:00:00Z', '2026-03-30T06:30:00Z')).toBe(540 + 30)
  })

  it('knows several intervals a day', () => {
    const split = createWorkingTime({
      timeZone: 'UTC',
      week: Array.from({ length: 7 }, () => [
        { from: 540, to: 780 },
        { from: 1020, to: 1200 },
      ]),
      holidays: new Set(),
    })
    expect(between('2026-02-01T00:00:00Z', '2026-02-02T00:00:00Z', split)).toBe(420)
  })

  it('is nothing backwards', () => {
    expect(between('2026-02-03T09:00:00Z', '2026-02-02T09:00:00Z')).toBe(0)
  })

  it('refuses a zone nobody knows', () => {
    expect(() => clock('Europe/Atlantis')).toThrow(RangeError)
  })

  it('adds up, and is never negative nor longer than the time that passed', () => {
    const zones = ['UTC', 'Europe/Athens', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland'].map(
      (zone) => clock(zone),
    )
    const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 11, 31) })
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.tuple(instant, instant, instant), (time, instants) => {
        const [a, b, c] = instants.toSorted((left, right) => left - right) as [number, number, number]
        const whole = time.minutesBetween(a, c)
        expect(time.minutesBetween(a, b) + time.minutesBetween(b, c)).toBeCloseTo(whole, 6)
        expect(whole).toBeGreaterThanOrEqual(0)
        expect(whole).toBeLessThanOrEqual((c - a) / 60_000 + 1e-6)
      }),
      { numRuns: 60 },
    )
  })
})
