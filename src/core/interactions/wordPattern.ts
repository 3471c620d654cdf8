/**
 * A pattern that finds any of these words in a folded text. Each is a piece of a regular expression that has to begin
 * at the beginning of a word and, unless it ends in "*", to end at the end of one; "звон*" finds "звонок". The pattern
 * is made for unicode, since \b knows Latin letters only. An empty list gives a pattern that finds nothing.
 */
export function wordPattern(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/u
  const pieces = words.map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pieces.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}
