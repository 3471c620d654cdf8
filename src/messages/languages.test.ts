import { describe, expect, it } from 'vitest'
import { matchLanguage } from './languages.ts'

describe('choosing the language', () => {
  it('takes the first preferred language that exists, whatever its region', () => {
    expect(matchLanguage(['de-DE', 'ru-KZ', 'en'])).toBe('ru')
    expect(matchLanguage(['EL'])).toBe('el')
  })

  it('passes over what is missing and ends with English', () => {
    expect(matchLanguage([null, undefined, '', 'kk'])).toBe('en')
    expect(matchLanguage([])).toBe('en')
  })

  it('does not take a longer word for a language', () => {
    expect(matchLanguage(['english', 'ruby', 'el-GR'])).toBe('el')
  })
})
