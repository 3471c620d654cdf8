/** The languages Mainstay speaks; each has a folder of messages beside this file. */
export const LANGUAGES = ['en', 'ru', 'el'] as const

export type Language = (typeof LANGUAGES)[number]

/** Each language by its own name, so that a reader finds it in a screen they cannot read. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', el: 'Ελληνικά' }

/** Locale for numbers and dates. English takes the British order of day and month, which cannot be misread in Europe. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', el: 'el-GR' }

/** Picks the first language of a preference list that Mainstay speaks ("ru-KZ" finds "ru"); English where none fits. */
export function matchLanguage(preferred: readonly (string | null | undefined)[]): Language {
  for (const tag of preferred) {
    const primary = tag?.toLowerCase().split('-')[0]
    const found = LANGUAGES.find((language) => language === primary)
    if (found) return found
  }
  return 'en'
}
