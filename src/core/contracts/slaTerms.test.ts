import { describe, expect, it } from 'vitest'
import { measuredName, readMeasured } from './measured.ts'
import { slaTermsOf } from './slaTerms.ts'

describe('a promised size', () => {
  it.each([
    ['4', 'Reaction time, h', 4, 'hours'],
    ['4', 'Срок реакции, ч', 4, 'hours'],
    ['2,5', 'Χρόνος απόκρισης (ώρες)', 2.5, 'hours'],
    ['30', 'Reaktionszeit [min]', 0.5, 'hours'],
    ['4 h', 'Reaction time', 4, 'hours'],
    ['2 дня', 'Срок решения, ч', 2, 'days'],
    ['3 рабочих дня', 'Срок поставки', 3, 'workingDays'],
    ['3', 'Lieferzeit (Werktage)', 3, 'workingDays'],
    ['2 εβδομάδες', 'Χρόνος παράδοσης', 14, 'days'],
    ['1 неделя', 'Срок поставки', 7, 'days'],
    ['99,5 %', 'Доступность', 99.5, 'percent'],
    ['98', 'On-time delivery, %', 98, 'percent'],
    ['0.98', 'On-time delivery %', 98, 'percent'],
    ['≤ 4 h', 'Reaction time', 4, 'hours'],
  ])('%s under “%s” is %d %s', (text, header, value, unit) => {
    expect(readMeasured(text, header)).toEqual({ value, unit })
  })

  it.each([
    ['4', 'Reaction time'],
    ['at once', 'Reaction time, h'],
    ['4 h, at night 8 h', 'Reaction time'],
    ['next business day', 'Reaction time, h'],
    ['5', 'Срок реакции, шт'],
  ])('%s under “%s” is none', (text, header) => {
    expect(readMeasured(text, header)).toBeNull()
  })

  it('is called what its header says without the unit', () => {
    expect(measuredName('Reaction time, h')).toBe('Reaction time')
    expect(measuredName('Χρόνος απόκρισης (ώρες)')).toBe('Χρόνος απόκρισης')
    expect(measuredName('On-time delivery %')).toBe('On-time delivery')
    expect(measuredName('Reaction time (hotline)')).toBe('Reaction time (hotline)')
  })
})

describe('the promises of a row', () => {
  const under = (header: string) => (text: string) => ({ text, header })
  const reaction = under('Reaction time, h')
  const repair = under('Repair time')

  it('are one for the times of service and one for each other measure, with the penalty of the row', () => {
    const terms = slaTermsOf({
      topic: 'Breakdown',
      penalty: '0.1 % a day',
      respondTime: reaction('4'),
      resolveTime: repair('2 days'),
      availability: under('Availability, %')('99.5'),
      deliveryTime: under('Delivery time')('3 weeks'),
    })
    expect(terms).toMatchObject([
      { topic: 'Breakdown', measure: 'service', respondHours: 4, resolveHours: 48, penalty: '0.1 % a day' },
      { measure: 'deliveryTime', target: 21, unit: 'days', penalty: '0.1 % a day' },
      { measure: 'availability', target: 99.5, unit: 'percent', topic: 'Breakdown' },
    ])
  })

  it('keep in words what is no number of hours: a working day has as many as the calendar says', () => {
    const [term] = slaTermsOf({ respondTime: reaction('4'), resolveTime: repair('2 working days') })
    expect(term).toMatchObject({ respondHours: 4, resolveHours: null, note: 'Repair time: 2 working days' })
    const [late] = slaTermsOf({ deliveryOnTime: under('On-time delivery')('3 days') })
    expect(late).toMatchObject({ target: null, unit: null, note: 'On-time delivery: 3 days' })
  })

  it('are none where the row says nothing of service', () => {
    expect(slaTermsOf({ topic: 'Breakdown', penalty: '1 %' })).toEqual([])
  })
})
