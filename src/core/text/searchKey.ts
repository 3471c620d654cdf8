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
 * Reads a query once, for many names: answers whether a name (given by its search key) fits it. Each word of the query
 * begins a word of the name, or the query without spaces stands inside the name without spaces. Every name fits an empty
 * query. No errors.
 */
export function searchFor(query: string): (key: string) => boolean {
  const wanted = phoneticWords(query)
  const inside = wanted.join('')
  return (key) => {
    const words = key.split(' ')
    return (
      wanted.every((part) => words.some((word) => word.startsWith(part))) || words.join('').includes(inside)
    )
  }
}
