import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn, momentOf } from './momentOf.ts'

describe('a day and a time of a place', () => {
  it('are an instant, in summer and in winter', () => {
    expect(momentOf('2026-01-15', '10:00', 'Europe/Athens')).toBe('2026-01-15T08:00:00.000Z')
    expect(momentOf('2026-07-15', '10:00', 'Europe/Athens')).toBe('2026-07-15T07:00:00.000Z')
    expect(momentOf('2026-01-01', '00:30', 'Asia/Vladivostok')).toBe('2025-12-31T14:30:00.000Z')
    expect(momentOf('2026-01-01', '23:30', 'UTC')).toBe('2026-01-01T23:30:00.000Z')
  })

  it('are the day that the calendars of the place show', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    const zone = fc.constantFrom(
      'Europe/Athens',
      'Asia/Vladivostok',
      'America/New_York',
      'Pacific/Kiritimati',
    )
    fc.assert(
      fc.property(day, zone, (date, timeZone) => {
        const asked = date.toISOString().slice(0, 10)
        expect(dayIn(timeZone, new Date(momentOf(asked, '12:00', timeZone)))).toBe(asked)
      }),
    )
  })
})
