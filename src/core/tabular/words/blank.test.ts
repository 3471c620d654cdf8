import { describe, expect, it } from 'vitest'
import { isBlank, isEmptyForValue } from './blank.ts'

describe('a blank cell', () => {
  it.each(['', '  ', '\u00a0', 'NULL', 'N/A', '-', '—', '#Н/Д', 'нет данных', '(blank)', null])(
    'is %j',
    (cell) => {
      expect(isBlank(cell)).toBe(true)
    },
  )

  it.each(['0', 0, false, 'Namibia', '-5', 'No. 5'])('is not %j', (cell) => {
    expect(isBlank(cell)).toBe(false)
  })

  it('among numbers and dates also says yes or no', () => {
    expect(isEmptyForValue('нет')).toBe(true)
    expect(isEmptyForValue('TBD')).toBe(true)
    expect(isEmptyForValue('nobody')).toBe(false)
  })
})
