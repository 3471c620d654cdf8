import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { IntlProvider } from 'react-intl'
import { type Language, LOCALES, matchLanguage } from '../messages/languages.ts'
import { loadLanguage, type Texts } from './messages.ts'

/** Chosen by the reader on this device; and that of the person who signed in here last. */
const CHOSEN = 'mainstay.language'
const ADOPTED = 'mainstay.language.adopted'

type LanguageState = {
  language: Language
  /** Changes the language and remembers the choice on this device. */
  setLanguage: (language: Language) => Promise<void>
  /** Takes the language of the person who signed in, unless another was chosen on this device. */
  adoptLanguage: (language: Language) => Promise<void>
}

const LanguageContext = createContext<LanguageState | null>(null)

/** The language chosen on this device, else that of who signed in last, else the one the browser asks for. */
export function startLanguage(): Language {
  return matchLanguage([recall(CHOSEN), recall(ADOPTED), ...navigator.languages])
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Storage can be forbidden; then nothing was chosen.
    return null
  }
}

function remember(key: string, language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // Without storage the choice lasts until the page is closed.
  }
}

type LanguageProviderProps = { language: Language; messages: Texts; children: ReactNode }

/** Gives texts and formats of the chosen language; the first one is loaded before the first drawing. */
export function LanguageProvider({ language, messages, children }: LanguageProviderProps) {
  const [current, setCurrent] = useState({ language, messages })
  useEffect(() => {
    document.documentElement.lang = current.language
  }, [current.language])
  const show = useCallback(
    async (next: Language) => setCurrent({ language: next, messages: await loadLanguage(next) }),
    [],
  )
  const state = useMemo(
    (): LanguageState => ({
      language: current.language,
      setLanguage: (next) => {
        remember(CHOSEN, next)
        return show(next)
      },
      adoptLanguage: async (next) => {
        if (recall(CHOSEN) !== null) return
        remember(ADOPTED, next)
        if (next !== current.language) await show(next)
      },
    }),
    [current.language, show],
  )
  return (
    <LanguageContext value={state}>
      <IntlProvider locale={LOCALES[current.language]} messages={current.messages} defaultLocale={LOCALES.en}>
        {children}
      </IntlProvider>
    </LanguageContext>
  )
}

/** The language of the screen and the function that changes it. */
export function useLanguage(): LanguageState {
  const state = use(LanguageContext)
  if (state === null) throw new Error('useLanguage stands outside of LanguageProvider')
  return state
}
