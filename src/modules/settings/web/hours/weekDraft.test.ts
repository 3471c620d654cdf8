import { describe, expect, it } from 'vitest'
import { usualWeek } from '../../../../core/calendar/workingTime.ts'
import { draftOf, hoursOf, weekOf, withBreak, withoutBreak } from './weekDraft.ts'

const week = usualWeek.map((hours) => [...hours])
const withMonday = (times: string[]) => draftOf(week).with(0, { works: true, times })

describe('the hours of a week on the screen', () => {
  it('come back as they went in', () => {
    expect(weekOf(draftOf(week))).toEqual({ week })
    const shifts = week.with(6, [
      { from: 0, to: 360 },
      { from: 1320, to: 1440 },
    ])
    expect(weekOf(draftOf(shifts))).toEqual({ week: shifts })
    expect(hoursOf(week)).toBe(45)
  })

  it('offer the usual hours to a day that becomes a working day', () => {
    const [saturday] = draftOf(week).slice(5)
    expect(saturday).toEqual({ works: false, times: ['09:00', '18:00'] })
  })

  it('can have a break, and be without it again', () => {
    const [monday] = draftOf(week)
    const broken = withBreak(monday!)
    expect(weekOf(draftOf(week).with(0, broken))).toMatchObject({
      week: [
        [
          { from: 540, to: 780 },
          { from: 840, to: 1080 },
        ],
        ...week.slice(1),
      ],
    })
    expect(withoutBreak(broken)).toEqual(monday)
  })

  it('are not stored where a time is missing or earlier than the one before it', () => {
    expect(weekOf(withMonday(['09:00', '']))).toEqual({ day: 0, fault: 'time' })
    expect(weekOf(withMonday(['18:00', '09:00']))).toEqual({ day: 0, fault: 'order' })
    expect(weekOf(withMonday(['09:00', '13:00', '12:00', '18:00']))).toEqual({ day: 0, fault: 'order' })
  })

  it('end at midnight where midnight is the end', () => {
    expect(weekOf(withMonday(['00:00', '00:00']))).toMatchObject({
      week: [[{ from: 0, to: 1440 }], ...week.slice(1)],
    })
  })

  it('are refused where nobody would ever work', () => {
    const never = draftOf(week).map((day) => ({ ...day, works: false }))
    expect(weekOf(never)).toEqual({ day: null, fault: 'nobody' })
  })
})
