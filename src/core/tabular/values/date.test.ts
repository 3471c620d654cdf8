import { describe, expect, it } from 'vitest'
import { isoDate, isoInstant } from './calendar-date.ts'
import { findDate } from './date-inside.ts'
import type { DateOrder } from './date.ts'
import { isMonthOnly, readDate } from './date.ts'

const day = (text: string, order: DateOrder = 'dmy') => {
  const parts = readDate(text, order)
  return typeof parts === 'object' ? isoDate(parts) : parts
}
const instant = (text: string) => {
  const parts = readDate(text, 'dmy')
  return typeof parts === 'object' ? isoInstant(parts) : parts
}

describe('a date', () => {
  it.each([
    ['2025-11-30', '2025-11-30'],
    ['2025-11-30T14:23:00', '2025-11-30'],
    ['1996-07-04 00:00:00.000', '1996-07-04'],
    ['2025/7/9', '2025-07-09'],
    ['11.05.2025', '2025-05-11'],
    ['1.2.25', '2025-02-01'],
    ['12/09/2025', '2025-09-12'],
    ['02-Jun-06', '2006-06-02'],
    ['9 июля 2025 г.', '2025-07-09'],
    ['12 янв. 2025', '2025-01-12'],
    ['15 Μαΐου 2025', '2025-05-15'],
    ['3. März 2025', '2025-03-03'],
    ['July 9, 2025', '2025-07-09'],
    ['Mon, 09 Jul 2025 16:43:00 +0300', '2025-07-09'],
    ['20250709', '2025-07-09'],
    ['45672', '2025-01-15'],
    ['март 2025', '2025-03-01'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it('with slashes follows the order of its column', () => {
    expect(day('5/13/07', 'mdy')).toBe('2007-05-13')
    expect(day('03/04/2025', 'dmy')).toBe('2025-04-03')
    expect(day('03/04/2025', 'mdy')).toBe('2025-03-04')
    expect(day('98/12/31', 'ymd')).toBe('1998-12-31')
  })

  it('with dots is day first even among American dates', () => {
    expect(day('03.04.2025', 'mdy')).toBe('2025-04-03')
  })

  it('has two-digit years from 1970 to 2069', () => {
    expect(day('01.01.69')).toBe('2069-01-01')
    expect(day('01.01.70')).toBe('1970-01-01')
  })

  it.each(['31.02.2025 10:00', '45.13.2025', '29.02.2025', '2025-13-01', '12/31/2025', '15.07.2025 25:00'])(
    '%s does not exist',
    (text) => {
      expect(day(text)).toBe('impossibleDate')
    },
  )

  it.each(['Date Not Captured', 'N/A - From RDC', 'Pre-PQ Process', 'week 12', '12.5', '1234', ''])(
    'is not %j',
    (text) => {
      expect(day(text)).toBe('notADate')
    },
  )

  it.each(['01.01.0001 0:00:00', '00.00.0000', '0000-00-00', '31.12.9999', '1899-12-30T00:00:00'])(
    '%s is how a system writes none',
    (text) => {
      expect(day(text)).toBe('emptyDate')
    },
  )

  it('keeps its time of day', () => {
    expect(instant('2025-07-09 16:43')).toBe('2025-07-09T16:43:00')
    expect(instant('09.07.2025 4:43:05 PM')).toBe('2025-07-09T16:43:05')
    expect(instant('9/7/2025 12:05:00 πμ')).toBe('2025-07-09T00:05:00')
    expect(instant('09.07.2025')).toBe('2025-07-09T00:00:00')
  })

  it('is moved to UTC and says so only where the text names its zone', () => {
    expect(instant('2025-07-09T16:43:00+03:00')).toBe('2025-07-09T13:43:00Z')
    expect(instant('2025-07-09T16:43:00Z')).toBe('2025-07-09T16:43:00Z')
  })

  it('is found inside the name of a document', () => {
    const found = findDate('Реализация (акт, накладная) 0000-000123 от 15.01.2025 0:00:00')
    expect(found && isoDate(found)).toBe('2025-01-15')
    expect(findDate('Реализация товаров 00-066172')).toBeNull()
  })

  it('may name a month only', () => {
    expect(isMonthOnly('Mar-25')).toBe(true)
    expect(isMonthOnly('1 Mar 25')).toBe(false)
  })
})
