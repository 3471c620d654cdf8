import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOfMonth,
  isPlainDate,
  lastDayOfMonth,
  listMonths,
  monthOf,
  monthsBetween,
  shiftMonth,
  windowBefore,
  windowOf,
} from './period.ts'

const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1900-01-01', days))

describe('calendar days and months', () => {
  it('is real exactly where the calendar of the platform knows it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const two = (part: number) => String(part).padStart(2, '0')
          const text = `${year}-${two(month)}-${two(day)}`
          const date = new Date(Date.UTC(year, month - 1, day))
          expect(isPlainDate(text)).toBe(date.toISOString().slice(0, 10) === text)
        },
      ),
    )
  })

  it('knows which days exist', () => {
    expect(isPlainDate('2024-02-29')).toBe(true)
    for (const text of ['2023-02-29', '2024-13-01', '2024-1-1', '0099-01-01', '', '2024-01-01T00:00']) {
      expect(isPlainDate(text)).toBe(false)
    }
    expect(() => daysBetween('2023-02-29', '2023-03-01')).toThrow(RangeError)
    expect(() => monthsBetween('2023-00', '2023-03')).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  })

  it('counts days over a leap day and a change of the clocks alike', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2)
    expect(daysBetween('2011-08-31', '2011-12-09')).toBe(100)
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
  })

  it('adds months and stays inside a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2024-03-15', -15)).toBe('2022-12-15')
    expect(firstDayOfMonth('2024-02')).toBe('2024-02-01')
    expect(lastDayOfMonth('2023-02')).toBe('2023-02-28')
    expect(shiftMonth('2024-01', -1)).toBe('2023-12')
    expect(monthsBetween('2010-12', '2011-11')).toBe(11)
    expect(listMonths('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
    expect(listMonths('2024-02', '2024-01')).toEqual([])
  })

  it('walks any number of days there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })
})

describe('the window of an analysis', () => {
  it('takes the twelve months that end on the as-of day', () => {
    expect(windowOf('2024-12-31', '12m')).toEqual({ from: '2024-01-01', to: '2024-12-31' })
    expect(windowOf('2024-05-15', '12m')).toEqual({ from: '2023-05-16', to: '2024-05-15' })
    expect(windowOf('2024-05-15', '24m')).toEqual({ from: '2022-05-16', to: '2024-05-15' })
    expect(windowOf('2024-05-15', 'all')).toEqual({ from: null, to: '2024-05-15' })
  })

  it('takes whole months around the end of February in leap years and others', () => {
    expect(windowOf('2025-02-28', '12m').from).toBe('2024-03-01')
    expect(windowOf('2024-02-29', '12m').from).toBe('2023-03-01')
    expect(windowOf('2024-02-28', '12m').from).toBe('2023-03-01')
  })

  it('has a window before it that ends the day before it begins', () => {
    expect(windowBefore('2024-12-31', '12m')).toEqual({ from: '2023-01-01', to: '2023-12-31' })
    expect(windowBefore('2024-12-31', 'all')).toBeNull()
  })

  it('always spans one year, never a day of the month twice', () => {
    fc.assert(
      fc.property(anyDay, (asOf) => {
        const { from } = windowOf(asOf, '12m')
        expect([364, 365]).toContain(daysBetween(from!, asOf))
        expect(monthOf(from!) <= monthOf(asOf)).toBe(true)
      }),
    )
  })
})
