import { describe, expect, it } from 'vitest'
import { parseHolidays } from './parseHolidays.ts'

describe('holidays pasted from somewhere', () => {
  it('are read whichever way they are written', () => {
    const text =
      '2026-12-25 Christmas Day\n01.05.2026\tПраздник Весны и Труда\n\nΠρωτοχρονιά; 1/1/2027\n6.1.2027 – Epiphany'
    expect(parseHolidays(text)).toEqual({
      holidays: [
        { on: '2026-12-25', name: 'Christmas Day' },
        { on: '2026-05-01', name: 'Праздник Весны и Труда' },
        { on: '2027-01-01', name: 'Πρωτοχρονιά' },
        { on: '2027-01-06', name: 'Epiphany' },
      ],
      faults: [],
    })
  })

  it('need no name, and keep the last of two for one day', () => {
    expect(parseHolidays('2026-12-26\n2026-12-25 Christmas\n2026-12-25 Christmas Day').holidays).toEqual([
      { on: '2026-12-26', name: '' },
      { on: '2026-12-25', name: 'Christmas Day' },
    ])
  })

  it('name the lines in which there is no day', () => {
    expect(parseHolidays('Easter\n31.02.2026 Nothing\n2026-12-25 Christmas').faults).toEqual([
      { line: 1, text: 'Easter' },
      { line: 2, text: '31.02.2026 Nothing' },
    ])
  })
})
