import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'

const emptyWords = new Set(
  `null|n/a|n.a.|#n/a|#н/д|#null!|#ref!|#ссылка!|#value!|#знач!|#div/0!|#дел/0!|#name?|#имя?|#wert!|#bezug!|nan|nil|none
  |undefined|(null)|(none)|(blank)|(empty)|(пусто)|<null>|<нет>|<не указан>|<не указано>|<пусто>|не указано|не указан
  |не указана|не определен|не определено|нет данных|н/д|н.д.|пусто|k.a.|keine angabe|leer|(leer)|μ/δ|δ/δ|κενό|(κενό)
  |not available|not applicable|unknown|unspecified|неизвестно|nat|-|--|---|–|—|−|_|.|..|...|…|?|??`
    .split('|')
    .map((word) => word.trim()),
)

const emptyBeforeNumbers = new Set(
  'na|no|yes|нет|да|ja|nein|ναι|οχι|όχι|true|false|истина|ложь|tbd|tba|tbc|pending'.split('|'),
)

const firstSigns = new Set(
  [...emptyWords].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
)
const longest = Math.max(...[...emptyWords].map((word) => word.length))

/** Tells whether a text says "there is nothing here" (NULL, N/A, a dash …). The text must be trimmed. */
export function isEmptyWord(text: string): boolean {
  if (text === '') return true
  return text.length <= longest && firstSigns.has(text.charCodeAt(0)) && emptyWords.has(text.toLowerCase())
}

/** As isEmptyWord, and also yes, no, true and false, which say nothing in a column of dates or numbers. */
export function isEmptyForValue(text: string): boolean {
  return isEmptyWord(text) || (text.length < 8 && emptyBeforeNumbers.has(text.toLowerCase()))
}

/** Tells whether a cell holds nothing at all, or a word that says so. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell === '') return true
  if (typeof cell !== 'string') return false
  const code = cell.charCodeAt(0)
  // Most cells begin with a digit; no empty word does.
  if (code >= 48 && code <= 57) return false
  return isEmptyWord(cellText(cell))
}
