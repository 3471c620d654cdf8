import type { MessageId } from '../messages/areas.ts'
import type { Language } from '../messages/languages.ts'

export type Messages = Record<MessageId, string>

const files = import.meta.glob<Record<string, string>>('../messages/*/*.json', { import: 'default' })

/** Loads every area of one language. The build puts them into one chunk, so this is one request. */
export async function loadMessages(language: Language): Promise<Messages> {
  const areas = Object.entries(files).filter(([path]) => path.startsWith(`../messages/${language}/`))
  const loaded = await Promise.all(areas.map(([, load]) => load()))
  return Object.assign({}, ...loaded) as Messages
}
