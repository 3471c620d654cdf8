import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { type Language, LOCALES } from '../../messages/languages.ts'
import { makeFormat } from './useFormat.ts'

/** Spaces inside numbers are of several kinds; here they are read as ordinary ones. */
const plain = (text: string) => text.replaceAll(/\s/gu, ' ')

function formatIn(language: Language) {
  return makeFormat(createIntl({ locale: LOCALES[language], messages: {} }))
}

describe('figures in the language of the reader', () => {
  it('writes money with its separators and its sign where the language puts it', () => {
    expect(plain(formatIn('en').money(1_234_567.4, 'EUR'))).toBe('€1,234,567')
    expect(plain(formatIn('ru').money(1_234_567.4, 'EUR'))).toBe('1 234 567 €')
    expect(plain(formatIn('el').money(1_234_567.4, 'EUR'))).toBe('1.234.567 €')
  })

  it('leaves cents out of money unless they are asked for, even when other shapes are undefined', () => {
    const english = formatIn('en')
    expect(english.money(9_000_000, 'EUR', { digits: undefined })).toBe('€9,000,000')
    expect(english.money(9.5, 'EUR', { digits: 2, fixed: true })).toBe('€9.50')
    expect(english.percent(50, { fixed: true })).toBe('50.0%')
  })

  it('shortens large money for tiles', () => {
    expect(plain(formatIn('ru').money(1_234_567, 'RUB', { compact: true }))).toBe('1,2 млн ₽')
    expect(plain(formatIn('el').money(1_234_567, null, { compact: true }))).toBe('1,2 εκ.')
  })

  it('takes percents as percents', () => {
    expect(plain(formatIn('en').percent(37.25))).toBe('37.3%')
    expect(plain(formatIn('ru').percent(-4, { signed: true }))).toBe('-4 %')
    expect(plain(formatIn('en').percent(4, { signed: true }))).toBe('+4%')
  })

  it('shows a day as that day in every zone, and a month without a day', () => {
    expect(formatIn('en').date('2025-03-31')).toBe('31 Mar 2025')
    expect(plain(formatIn('ru').date('2025-03'))).toBe('март 2025 г.')
    expect(formatIn('el').date('2025-12-01')).toBe('1 Δεκ 2025')
  })

  it('shows what is no currency and no date as it stands', () => {
    expect(formatIn('en').money(1200, 'Rbl.')).toBe('1,200 Rbl.')
    expect(formatIn('en').money(1200, '')).toBe('1,200')
    expect(formatIn('en').date('soon')).toBe('soon')
  })
})
