import type { MailLanguage } from '../types.ts'

/** In which of our three languages we write to a customer. */
export function languageFor(country: string): MailLanguage {
  if (country === 'RU' || country === 'KZ') return 'ru'
  return country === 'GR' ? 'el' : 'en'
}
