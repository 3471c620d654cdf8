import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingDaysBefore } from './workingDaysBefore.ts'

const before = (day: string, days: number) =>
  new Date(workingDaysBefore(Date.parse(`${day}T09:30:00Z`), days)).toISOString().slice(0, 16)

describe('working days back', () => {
  it('pass over the weekend: two before a Monday is the Thursday', () => {
    expect(before('2026-03-02', 2)).toBe('2026-02-26T09:30')
    expect(before('2026-03-04', 2)).toBe('2026-03-02T09:30')
    expect(before('2026-03-01', 1)).toBe('2026-02-27T09:30')
    expect(before('2026-03-04', 0)).toBe('2026-03-04T09:30')
  })

  it('can be counted in any portions', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.nat(60), fc.nat(60), (at, some, more) => {
        const atOnce = workingDaysBefore(at.getTime(), some + more)
        expect(workingDaysBefore(workingDaysBefore(at.getTime(), some), more)).toBe(atOnce)
      }),
    )
  })
})
