import { describe, expect, it } from 'vitest'
import { readDay } from './readDay.ts'

/** Thursday, 12 March 2026. */
const today = '2026-03-12'

describe('the day of a contact', () => {
  it.each([
    ['today', today],
    ['the day before yesterday', '2026-03-10'],
    ['позавчера', '2026-03-10'],
    ['προχθές', '2026-03-10'],
    ['vorgestern', '2026-03-10'],
    ['a week ago', '2026-03-05'],
    ['2 недели назад', '2026-02-26'],
    ['πριν από 4 ημέρες', '2026-03-08'],
    ['on Thursday', today],
    ['last Thursday', '2026-03-05'],
    ['в прошлую пятницу', '2026-03-06'],
    ['την Παρασκευή', '2026-03-06'],
    ['am Montag', '2026-03-09'],
    ['12 February', '2026-02-12'],
    ['February 3', '2026-02-03'],
    ['30 декабря', '2025-12-30'],
    ['3 Μαρτίου 2025', '2025-03-03'],
    ['am 5. März', '2026-03-05'],
    ['05.03. Telefonat', '2026-03-05'],
    ['call of 2026-01-07', '2026-01-07'],
    ['звонок от 1.03.26', '2026-03-01'],
  ])('“%s” is %s', (text, day) => {
    expect(readDay(text, today)).toBe(day)
  })

  it.each([
    ['by Friday'],
    ['next Monday'],
    ['до 5 марта'],
    ['μέχρι την Παρασκευή'],
    ['bis Montag'],
    ['20 March'],
    ['13.03.2026'],
    ['31.02.2026'],
    ['1 June'],
    ['12.5 t at 10.20 a kilogram'],
    ['the third offer'],
    ['τρίτη προσφορά'],
    ['12 marketing leaflets'],
  ])('is not named by “%s”: a plan, a limit, an amount, or too long ago to be meant', (text) => {
    expect(readDay(text, today)).toBeNull()
  })

  it('is the first one said', () => {
    expect(readDay('Spoke on Monday, she had written on 2 March', today)).toBe('2026-03-09')
  })
})
