import { describe, expect, it } from 'vitest'
import { addDays } from '../period.ts'
import { silenceOf } from './leaver.ts'

const first = '2026-01-01'
const every = (gap: number, count: number) =>
  Array.from({ length: count }, (_, place) => addDays(first, gap * place))

describe('a person who fell silent', () => {
  it('is proposed after four of their usual pauses', () => {
    const days = every(10, 7)
    const last = days.at(-1)!
    expect(silenceOf(days, addDays(last, 40)).value).toMatchObject({ isProposed: false, limitDays: 40 })
    expect(silenceOf(days, addDays(last, 41)).value).toEqual({
      messages: 7,
      lastOn: last,
      silentDays: 41,
      medianGapDays: 10,
      limitDays: 40,
      dueOn: addDays(last, 41),
      isProposed: true,
    })
  })

  it('is never proposed within thirty days, however often they wrote', () => {
    const days = every(1, 20)
    expect(silenceOf(days, addDays(days.at(-1)!, 30)).value?.isProposed).toBe(false)
    expect(silenceOf(days, addDays(days.at(-1)!, 31)).value?.isProposed).toBe(true)
  })

  it('has no rhythm under six messages or three days', () => {
    expect(silenceOf(every(10, 5), '2027-01-01').reason).toBe('TOO_FEW_OBSERVATIONS')
    expect(silenceOf([first, first, first, first, first, addDays(first, 9)], '2027-01-01').reason).toBe(
      'TOO_FEW_OBSERVATIONS',
    )
  })

  it('is judged as of a day, by what had come by then', () => {
    const days = every(10, 12)
    expect(silenceOf(days, days[6]!).value).toMatchObject({ messages: 7, silentDays: 0, isProposed: false })
  })
})
