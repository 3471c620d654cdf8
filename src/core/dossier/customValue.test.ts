import { describe, expect, it } from 'vitest'
import { customKey, type CustomType, type CustomValue, readCustom } from './customValue.ts'

const read = (type: CustomType, given: CustomValue) =>
  readCustom({ type, choices: ['Gold', 'Silver'] }, given)

describe('a value of a field of one’s own', () => {
  it.each([
    ['number', '1 234,5', 1234.5],
    ['number', '12.5', 12.5],
    ['number', 'about ten', undefined],
    ['date', '31.12.2025', '2025-12-31'],
    ['date', '2025-12-31', '2025-12-31'],
    ['date', 'soon', undefined],
    ['choice', 'gold', 'Gold'],
    ['choice', 'Bronze', undefined],
    ['yesNo', 'Да', true],
    ['yesNo', 'όχι', false],
    ['yesNo', 'perhaps', undefined],
    ['link', 'www.nordmetall.de/plan', 'www.nordmetall.de/plan'],
    ['link', 'javascript:alert(document.cookie)', undefined],
    ['text', '  as it is ', 'as it is'],
  ] as const)('of type %s reads “%s”', (type, given, value) => {
    expect(read(type, given)).toBe(value)
  })

  it('is unknown where it is empty, whatever its type', () => {
    for (const type of ['text', 'number', 'date', 'choice', 'yesNo', 'link'] as const)
      expect([read(type, ''), read(type, ' '), read(type, null)]).toEqual([null, null, null])
  })
})

describe('the key of a field', () => {
  it('is made of its label, in any script, and is never taken twice', () => {
    expect(customKey('Safety audit, year', new Set())).toBe('safety_audit_year')
    expect(customKey('Класс опасности', new Set())).toBe('класс_опасности')
    expect(customKey('Tier', new Set(['tier', 'tier_2']))).toBe('tier_3')
    expect(customKey('%%', new Set())).toBe('field')
  })
})
