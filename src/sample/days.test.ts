import { describe, expect, it } from 'vitest'
import { addHours, firstOfMonth, minuteOf, monthsBefore, workdayAfter } from './days.ts'

describe('days of the sample', () => {
  it('moves a weekend on to Monday', () => {
    expect(workdayAfter('2026-05-29', 0)).toBe('2026-05-29')
    expect(workdayAfter('2026-05-29', 1)).toBe('2026-06-01')
    expect(workdayAfter('2026-05-29', 2)).toBe('2026-06-01')
    expect(workdayAfter('2026-05-29', 3)).toBe('2026-06-01')
    expect(workdayAfter('2026-05-29', 4)).toBe('2026-06-02')
  })

  it('counts months backwards over the year', () => {
    expect(firstOfMonth('2026-02-17', -35)).toBe('2023-03-01')
    expect(monthsBefore('2026-02-17', '2025-12-31')).toBe(2)
  })

  it('writes minutes and adds hours over midnight', () => {
    expect(minuteOf('2026-02-27', 9.25)).toBe('2026-02-27T09:15')
    expect(addHours('2026-02-28T23:30', 1.5)).toBe('2026-03-01T01:00')
  })
})
