import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../period.ts'
import { orderCadence } from './cadence.ts'
import { CADENCE_STATUSES } from './cadenceStatus.ts'
import { openDaysBetween } from './shutdowns.ts'

const everyTenDays = ['2024-01-01', '2024-01-11', '2024-01-21', '2024-01-31']

const statusAfter = (days: number) => orderCadence(everyTenDays, addDays('2024-01-31', days)).status

describe('silence against the own rhythm', () => {
  it('calls an account on cycle, due, late, at risk and presumed lost at 1, 2, 3 and 5 gaps', () => {
    expect([0, 9].map(statusAfter)).toEqual(['onCycle', 'onCycle'])
    expect([10, 19].map(statusAfter)).toEqual(['due', 'due'])
    expect([20, 29].map(statusAfter)).toEqual(['late', 'late'])
    expect([30, 49].map(statusAfter)).toEqual(['atRisk', 'atRisk'])
    expect([50, 500].map(statusAfter)).toEqual(['presumedLost', 'presumedLost'])
  })

  it('shows its evidence: rhythm, silence, ratio and how regular the gaps are', () => {
    const cadence = orderCadence(['2024-01-01', '2024-01-05', '2024-01-15', '2024-01-27'], '2024-02-11')
    expect(cadence).toMatchObject({
      orderDays: 4,
      tauDays: 10,
      daysSince: 15,
      overdueRatio: 1.5,
      basis: 'own',
    })
    expect(cadence.gapCv.value).toBeCloseTo(0.480384, 6)
    expect(orderCadence(everyTenDays, '2024-02-01').gapCv.value).toBe(0)
  })

  it('merges orders of one day and never looks past the as-of day', () => {
    const days = [...everyTenDays.toReversed(), '2024-01-31', '2024-03-01']
    expect(orderCadence(days, '2024-02-05')).toEqual(orderCadence(everyTenDays, '2024-02-05'))
  })

  it('has no rhythm to judge by with fewer than four order days', () => {
    expect(orderCadence([], '2024-02-01')).toMatchObject({
      status: null,
      reason: 'NO_HISTORY',
      daysSince: null,
    })
    expect(orderCadence(['2024-01-01'], '2024-02-01')).toMatchObject({ status: null, reason: 'ONE_PURCHASE' })
    const three = orderCadence(everyTenDays.slice(0, 3), '2024-02-01')
    expect(three).toMatchObject({ status: null, reason: 'TOO_SHORT', tauDays: null, daysSince: 11 })
    expect(three.gapCv.reason).toBe('TOO_SHORT')
  })

  it('falls back to the gaps of the segment and says so', () => {
    const segmentGapDays = Array.from({ length: 21 }, (_, index) => index * 5)
    const after = (days: number) =>
      orderCadence(['2024-01-01'], addDays('2024-01-01', days), { segmentGapDays }).status
    expect([39, 40, 79, 80].map(after)).toEqual(['onCycle', 'atRisk', 'atRisk', 'presumedLost'])
    const judged = orderCadence(['2024-01-01'], '2024-01-05', { segmentGapDays })
    expect(judged).toMatchObject({ basis: 'segment', reason: null, overdueRatio: null })
    expect(orderCadence(['2024-01-01'], '2024-01-05', { segmentGapDays: [1, 2] }).reason).toBe('ONE_PURCHASE')
  })

  it('does not count a shutdown as silence', () => {
    const shutdowns = [{ from: '2024-02-01', to: '2024-02-10' }]
    expect(orderCadence(everyTenDays, '2024-02-15', { shutdowns })).toMatchObject({
      daysSince: 5,
      status: 'onCycle',
    })
    expect(orderCadence(everyTenDays, '2024-02-15').status).toBe('due')
  })

  it('notices that a seasonal buyer was silent in the same weeks of last year', () => {
    const summers = ['2022-06-01', '2022-07-01', '2022-08-01', '2023-06-01', '2023-07-01', '2023-08-01']
    expect(orderCadence(summers, '2024-04-01').silentLastYearToo).toBe(true)
    expect(orderCadence(summers, '2024-06-15').silentLastYearToo).toBe(false)
    expect(orderCadence(everyTenDays, '2024-03-01').silentLastYearToo).toBeNull()
  })

  it('keeps a floor under the rhythm of those who order daily', () => {
    const daily = Array.from({ length: 30 }, (_, day) => addDays('2024-01-01', day))
    expect(orderCadence(daily, '2024-02-02', { minTauDays: 7 })).toMatchObject({
      tauDays: 7,
      status: 'onCycle',
    })
    expect(() => orderCadence(daily, '2024-02-02', { cuts: [1, 1, 2, 3] })).toThrow(RangeError)
  })

  it('never gets better by waiting', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(gaps, fc.nat(400), fc.nat(400), (steps, early, more) => {
        let day = '2020-01-01'
        const days = [day, ...steps.map((step) => (day = addDays(day, step)))]
        const place = (wait: number) =>
          CADENCE_STATUSES.indexOf(orderCadence(days, addDays(day, wait)).status!)
        expect(place(early + more)).toBeGreaterThanOrEqual(place(early))
      }),
    )
  })
})

describe('open days', () => {
  it('subtracts overlapping shutdowns once', () => {
    const shutdowns = [
      { from: '2024-01-05', to: '2024-01-08' },
      { from: '2024-01-03', to: '2024-01-06' },
      { from: '2023-12-20', to: '2024-01-01' },
      { from: '2024-01-20', to: '2024-02-20' },
    ]
    expect(openDaysBetween('2024-01-01', '2024-01-10', shutdowns)).toBe(3)
    expect(openDaysBetween('2024-01-01', '2024-01-21', shutdowns)).toBe(12)
    expect(openDaysBetween('2024-01-01', '2024-01-01', shutdowns)).toBe(0)
    expect(() => openDaysBetween('2024-01-02', '2024-01-01', [])).toThrow(RangeError)
  })
})
