import type { SamplePerson } from './types.ts'

/** Domain of the invented supplier's mail and website. */
export const SUPPLIER_DOMAIN = 'talvenor.example'
export const SUPPLIER_NAME = 'Talvenor Pumps & Valves'
/** Where its office keeps its hours. */
export const SUPPLIER_ZONE = 'Europe/Berlin'

const person = (name: string, en: string, ru: string, el: string): SamplePerson => ({
  name,
  names: { en, ru, el },
  email: `${en.toLowerCase().replace(' ', '.')}@${SUPPLIER_DOMAIN}`,
})

/** Our key account managers; the first of the two Russian and Greek ones has the larger book. */
export const team = {
  irina: person('Ирина Лаврентьева', 'Irina Lavrentyeva', 'Ирина Лаврентьева', 'Ιρίνα Λαβρέντιεβα'),
  maxim: person('Максим Дорохин', 'Maxim Dorokhin', 'Максим Дорохин', 'Μαξίμ Ντορόχιν'),
  eleni: person('Ελένη Σταματάκου', 'Eleni Stamatakou', 'Элени Стаматаку', 'Ελένη Σταματάκου'),
  nikos: person('Νίκος Βαρδάκης', 'Nikos Vardakis', 'Никос Вардакис', 'Νίκος Βαρδάκης'),
  katharina: person('Katharina Wendt', 'Katharina Wendt', 'Катарина Вендт', 'Καταρίνα Βεντ'),
  james: person('James Thornbury', 'James Thornbury', 'Джеймс Торнбери', 'Τζέιμς Θόρνμπερι'),
} satisfies Record<string, SamplePerson>

/** Who looks after a customer: by country, and where two share a country by turns. */
export function ownerFor(country: string, turn: number): SamplePerson {
  if (country === 'RU' || country === 'KZ') return turn % 2 === 0 ? team.irina : team.maxim
  if (country === 'GR') return turn % 2 === 0 ? team.eleni : team.nikos
  if (country === 'TR') return team.eleni
  return country === 'GB' || country === 'US' || country === 'IT' ? team.james : team.katharina
}
