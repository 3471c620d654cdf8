import { describe, expect, it } from 'vitest'
import { cellText, longText } from './cell.ts'

describe('the text of a cell', () => {
  it('loses odd blanks, invisible marks and the apostrophe of a spreadsheet', () => {
    expect(cellText('\u00a0 ООО\u202f «Вектор»\n')).toBe('ООО «Вектор»')
    expect(cellText('\ufeffID\u200b')).toBe('ID')
    expect(cellText("'00123")).toBe('00123')
    expect(cellText('Mataderos  2312')).toBe('Mataderos 2312')
  })

  it('gives numbers without exponents and nothing for an empty cell', () => {
    expect(cellText(49300000000)).toBe('49300000000')
    expect(cellText(null)).toBe('')
    expect(cellText(undefined)).toBe('')
  })

  it('keeps the lines of a remark', () => {
    expect(longText(' first\r\nsecond ')).toBe('first\nsecond')
  })
})
