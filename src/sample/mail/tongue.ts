import type { LetterLanguage } from '../types.ts'
import { englishScripts } from './scripts/english.ts'
import { germanScripts } from './scripts/german.ts'
import { greekScripts } from './scripts/greek.ts'
import { russianScripts } from './scripts/russian.ts'
import type { Script } from './script.ts'

/** In which language a customer and we write letters to each other. */
export function tongueOf(country: string): LetterLanguage {
  if (country === 'RU' || country === 'KZ') return 'ru'
  if (country === 'DE' || country === 'AT') return 'de'
  return country === 'GR' ? 'el' : 'en'
}

export const scriptsIn: Record<LetterLanguage, readonly Script[]> = {
  en: englishScripts,
  ru: russianScripts,
  el: greekScripts,
  de: germanScripts,
}

/** What stands around the words of a letter. */
export interface Manners {
  greeting: string
  farewell: string
  phone: string
  /** The line above an earlier letter that is quoted. */
  wrote: (day: string, name: string) => string
  /** Put before the subject by a program that answers for somebody who is away, and what it says. */
  away: string
  awayText: (day: string) => string
}

export const manners: Record<LetterLanguage, Manners> = {
  en: {
    greeting: 'Good morning,',
    farewell: 'Best regards',
    phone: 'Tel.',
    wrote: (day, name) => `On ${day}, ${name} wrote:`,
    away: 'Automatic reply: ',
    awayText: (day) => `I am out of the office until ${day} and read my mail after that.`,
  },
  ru: {
    greeting: 'Добрый день!',
    farewell: 'С уважением,',
    phone: 'Тел.',
    wrote: (day, name) => `${day} г., ${name} пишет:`,
    away: 'Автоответ: ',
    awayText: (day) => `Я в отпуске до ${day}, письмо прочитаю по возвращении.`,
  },
  el: {
    greeting: 'Καλημέρα σας,',
    farewell: 'Με εκτίμηση,',
    phone: 'Τηλ.',
    wrote: (day, name) => `Στις ${day}, ο/η ${name} έγραψε:`,
    away: 'Αυτόματη απάντηση: ',
    awayText: (day) => `Απουσιάζω έως ${day} και θα διαβάσω το μήνυμά σας μετά.`,
  },
  de: {
    greeting: 'Guten Tag,',
    farewell: 'Mit freundlichen Grüßen',
    phone: 'Tel.',
    wrote: (day, name) => `Am ${day} schrieb ${name}:`,
    away: 'Automatische Antwort: ',
    awayText: (day) => `ich bin bis ${day} nicht im Haus und lese Ihre Nachricht danach.`,
  },
}
