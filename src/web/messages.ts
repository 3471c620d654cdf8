import type { Language } from '../messages/languages.ts'

export type Texts = Record<string, string>

/** What is known of an area of one language: on its way, there, or not to be had. */
type AreaState = Promise<void> | 'ready' | { error: unknown }

type Catalogue = { texts: Texts; areas: Map<string, AreaState>; shown: Texts }

const files = import.meta.glob<Texts>('../messages/*/*.json', { import: 'default' })

/** Areas that any screen may need at any moment, so they are there from the start. */
const ALWAYS = ['shell', 'reason', 'problem']

const REST_AFTER_MS = 1500

const catalogues = new Map<Language, Catalogue>()
let shown: Language = 'en'

/**
 * Loads a language and makes it the one that is shown; gives its texts. Areas that no screen has asked for yet come
 * when their first text is read.
 */
export async function loadLanguage(language: Language): Promise<Texts> {
  const asked = new Set([...ALWAYS, ...catalogueOf(shown).areas.keys()])
  await Promise.all([...asked].map((area) => loadArea(language, area)))
  shown = language
  // The rest comes while nobody waits, so that no click is the first to read an area.
  setTimeout(() => void preloadAreas(allAreas()), REST_AFTER_MS)
  return catalogueOf(language).shown
}

/** Fetches areas of the shown language ahead of the screen that reads them; a name without an area is passed over. */
export async function preloadAreas(areas: readonly string[]): Promise<void> {
  await Promise.all(areas.map((area) => loadArea(shown, area)))
}

/** Every area of the messages there is. */
export function allAreas(): string[] {
  return [...new Set(Object.keys(files).map((file) => file.replace(/^.*\//, '').replace('.json', '')))]
}

function catalogueOf(language: Language): Catalogue {
  const known = catalogues.get(language)
  if (known) return known
  const texts: Texts = {}
  const made = { texts, areas: new Map<string, AreaState>(), shown: awaitingTexts(language, texts) }
  catalogues.set(language, made)
  return made
}

/**
 * The texts as the screens read them. Reading one whose area is not there yet throws the promise of it, which is how
 * React is told to wait and draw again (Suspense); so no screen has to say which areas it needs.
 */
function awaitingTexts(language: Language, texts: Texts): Texts {
  return new Proxy(texts, {
    has: (_, id) => needArea(language, id) && Reflect.has(texts, id),
    get: (_, id) => needArea(language, id) && Reflect.get(texts, id),
    getOwnPropertyDescriptor: (_, id) =>
      needArea(language, id) ? Reflect.getOwnPropertyDescriptor(texts, id) : undefined,
  })
}

function needArea(language: Language, id: string | symbol): true {
  const area = typeof id === 'string' ? id.slice(0, Math.max(0, id.indexOf('.'))) : ''
  const { areas } = catalogueOf(language)
  const state = areas.get(area)
  if (state === 'ready' || !isArea(language, area)) return true
  if (state !== undefined && 'error' in state) {
    // The next drawing asks for it again.
    areas.delete(area)
    throw state.error
  }
  throw loadArea(language, area)
}

function isArea(language: Language, area: string): boolean {
  return `../messages/${language}/${area}.json` in files
}

function loadArea(language: Language, area: string): Promise<void> {
  const { areas } = catalogueOf(language)
  const state = areas.get(area)
  if (state === 'ready' || !isArea(language, area)) return Promise.resolve()
  if (state instanceof Promise) return state
  const loading = fetchArea(language, area)
  areas.set(area, loading)
  return loading
}

async function fetchArea(language: Language, area: string): Promise<void> {
  const { texts, areas } = catalogueOf(language)
  try {
    Object.assign(texts, await files[`../messages/${language}/${area}.json`]!())
    areas.set(area, 'ready')
  } catch (error) {
    areas.set(area, { error })
  }
}
