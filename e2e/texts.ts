import { readdirSync, readFileSync } from 'node:fs'
import { createIntl, createIntlCache } from '@formatjs/intl'
import type { MessageId } from '../src/messages/areas.ts'
import { type Language, LANGUAGES, LOCALES } from '../src/messages/languages.ts'

const cache = createIntlCache()
const spoken = Object.fromEntries(LANGUAGES.map((language) => [language, intlOf(language)])) as Record<
  Language,
  ReturnType<typeof intlOf>
>

function intlOf(language: Language) {
  const folder = new URL(`../src/messages/${language}/`, import.meta.url)
  const messages = Object.assign(
    {},
    ...readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object),
  ) as Record<string, string>
  return createIntl({ locale: LOCALES[language], messages, onError: fail }, cache)
}

function fail(error: Error): never {
  throw error
}

export type Words = (id: MessageId, values?: Record<string, string | number>) => string

/** The texts of a language as the screens show them, by their ids. */
export function wordsIn(language: Language): Words {
  return (id, values) => spoken[language].formatMessage({ id }, values)
}
