import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, lastDayOfMonth, monthOf, type PlainDate } from '../period.ts'
import { addSums, noSums, type Sums } from '../portfolio/accountFacts.ts'
import { countOrderDays, grossMonths, lastOrderDay, listOrderDays } from './orderDays.ts'
import { lastCompleteMonth, monthName, monthNumber } from './period.ts'
import { type MonthSums, sumPeriod } from './windowSums.ts'

interface Line {
  day: PlainDate
  amount: number
}
const line = fc.record({
  day: fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2023-01-01', days)),
  amount: fc.integer({ min: -5000, max: 20_000 }),
})

const sumsOf = (lines: Line[]): Sums =>
  lines
    .map(({ amount }) => ({ ...noSums, gross: Math.max(0, amount), credits: Math.max(0, -amount), lines: 1 }))
    .reduce(addSums, noSums)

function monthsOf(lines: Line[]): MonthSums[] {
  return [...Map.groupBy(lines, (one) => monthNumber(one.day))]
    .toSorted(([left], [right]) => left - right)
    .map(([month, own]) => ({
      ...sumsOf(own),
      month,
      orderDays: own
        .filter((one) => one.amount > 0)
        .reduce((bits, one) => bits | (1 << (Number(one.day.slice(8)) - 1)), 0),
    }))
}

const partOf = (lines: Line[]) => (through: PlainDate) =>
  sumsOf(lines.filter((one) => monthOf(one.day) === monthOf(through) && one.day <= through))

describe('sums of a window made from monthly series', () => {
  it('equal the sum of the lines in the window, whatever days it begins and ends on', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 60 }),
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 500 }),
        (lines, start, length) => {
          const period = { from: addDays('2023-01-01', start), to: addDays('2023-01-01', start + length) }
          const expected = sumsOf(lines.filter(({ day }) => day >= period.from && day <= period.to))
          expect(sumPeriod(monthsOf(lines), period, partOf(lines))).toEqual(expected)
        },
      ),
    )
  })

  it('take everything up to the as-of day when the window has no beginning', () => {
    const lines = [
      { day: '2024-01-31', amount: 100 },
      { day: '2024-02-10', amount: 50 },
      { day: '2024-02-11', amount: 7 },
    ]
    expect(sumPeriod(monthsOf(lines), { from: null, to: '2024-02-10' }, partOf(lines)).gross).toBe(150)
  })
})

describe('order days kept as bits of a month', () => {
  it('are the distinct days with a positive line in the period', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 60 }),
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 500 }),
        (lines, start, length) => {
          const period = { from: addDays('2023-01-01', start), to: addDays('2023-01-01', start + length) }
          const days = [
            ...new Set(
              lines
                .filter(({ day, amount }) => amount > 0 && day >= period.from && day <= period.to)
                .map(({ day }) => day),
            ),
          ].toSorted()
          const months = monthsOf(lines)
          expect(listOrderDays(months, period)).toEqual(days)
          expect(countOrderDays(months, period)).toBe(days.length)
          expect(lastOrderDay(months, period)).toBe(days.at(-1) ?? null)
        },
      ),
    )
  })
})

describe('buckets of complete months', () => {
  it('start with the first month that had an order and end with the last complete one, zeros between', () => {
    const months = monthsOf([
      { day: '2024-02-03', amount: 10 },
      { day: '2024-05-20', amount: 30 },
      { day: '2024-06-02', amount: 99 },
    ])
    expect(grossMonths(months, lastCompleteMonth('2024-06-15'), 12)).toEqual([10, 0, 0, 30])
    expect(grossMonths(months, lastCompleteMonth('2024-06-30'), 3)).toEqual([0, 30, 99])
  })

  it('know the last complete month of any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
        const day = addDays('2020-01-01', days)
        const last = monthName(lastCompleteMonth(day))
        expect(lastDayOfMonth(last) <= day).toBe(true)
        expect(lastDayOfMonth(monthName(lastCompleteMonth(day) + 1)) > day).toBe(true)
      }),
    )
  })
})
