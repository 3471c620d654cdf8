import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl'
import { type Language, LOCALES } from '../messages/languages.ts'

const directory = path.join(import.meta.dirname, '../messages')
const cache = createIntlCache()
const made = new Map<Language, IntlShape>()

function intlOf(language: Language): IntlShape {
  const known = made.get(language)
  if (known) return known
  const folder = path.join(directory, language)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const messages = Object.assign(
    {},
    ...files.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))),
  )
  const intl = createIntl(
    { locale: LOCALES[language], defaultLocale: 'en', messages, onError: () => {} },
    cache,
  )
  made.set(language, intl)
  return intl
}

/** A message for a person, from the same files the web reads; an id nobody wrote comes back as it is. */
export function formatMessage(language: Language, id: string, params: Record<string, unknown> = {}): string {
  return intlOf(language).formatMessage({ id }, params as Record<string, string | number>)
}
