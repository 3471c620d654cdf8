import { phoneticWords } from './phonetic.ts'

/**
 * The key by which a name is found whatever script the query is typed in: phonetic words joined with spaces,
 * so "prom sev" typed in Latin finds «Промышленный Север». Store it beside the name; '' for a text without
 * letters or digits. No errors.
 */
export function searchKey(text: string): string {
  return phoneticWords(text).join(' ')
}

/**
 * Whether a name (given by its search key) answers a query: each word of the query begins a word of the name,
 * or the query without spaces stands inside the name without spaces. An empty query is answered by every name.
 */
export function matchesSearch(key: string, query: string): boolean {
  const wanted = phoneticWords(query)
  const words = key.split(' ')
  if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return true
  return words.join('').includes(wanted.join(''))
}
