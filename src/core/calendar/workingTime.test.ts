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

describe('working days back', () => {
  const before = (instant: string, days: number, time = clock('UTC')) =>
    new Date(time.daysBefore(Date.parse(instant), days)).toISOString().slice(0, 16)

  it('pass over the weekend: two before a Monday is the Thursday', () => {
    expect(before('2026-03-02T09:30:00Z', 2)).toBe('2026-02-26T09:30')
    expect(before('2026-03-04T09:30:00Z', 2)).toBe('2026-03-02T09:30')
    expect(before('2026-03-01T09:30:00Z', 1)).toBe('2026-02-27T09:30')
    expect(before('2026-03-04T09:30:00Z', 0)).toBe('2026-03-04T09:30')
  })

  it('pass over holidays, and show the same time where the clocks changed in between', () => {
    expect(before('2026-03-26T09:30:00Z', 1, athens)).toBe('2026-03-24T09:30')
    expect(before('2026-03-30T06:30:00Z', 1, athens)).toBe('2026-03-27T07:30')
  })

  it('go by the weekday of the local calendar', () => {
    // Sunday evening in UTC is Monday morning in Vladivostok, and the day before is then Friday.
    expect(before('2026-03-01T20:00:00Z', 1, clock('Asia/Vladivostok'))).toBe('2026-02-26T20:00')
  })

  it('are none where nobody ever works', () => {
    const never = createWorkingTime({ timeZone: 'UTC', week: [[], [], []], holidays: new Set() })
    expect(() => never.daysBefore(0, 1)).toThrow(RangeError)
  })

  it('can be counted in any portions', () => {
    const utc = clock('UTC', ['2026-01-01', '2026-05-01'])
    const date = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, fc.nat(60), fc.nat(60), (at, some, more) => {
        const atOnce = utc.daysBefore(at.getTime(), some + more)
        expect(utc.daysBefore(utc.daysBefore(at.getTime(), some), more)).toBe(atOnce)
      }),
    )
  })
})
