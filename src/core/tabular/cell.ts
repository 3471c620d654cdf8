/**
 * One cell as a reader of CSV or XLSX hands it over. Dates of XLSX arrive as ISO text ('2025-11-30' or
 * '2025-11-30T14:23:00'); of a merged area only the top left cell has a value.
 */
export type Cell = string | number | boolean | null

const invisible = /[\u200b\u200c\u200d\u2060\ufeff]/g
const wide = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\n]/

/**
 * Gives a cell as trimmed text on one line: odd blanks become one ordinary space, invisible marks go, the
 * apostrophe with which a spreadsheet marks text goes. An empty cell gives ''.
 */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return plainText(cell)
  if (cell === null || cell === undefined) return ''
  return String(cell)
}

/** Gives a cell as trimmed text and keeps its line breaks, for remarks and messages. */
export function longText(cell: Cell | undefined): string {
  if (typeof cell !== 'string') return cellText(cell)
  return cell.replace(invisible, '').replace(/\r\n?/g, '\n').trim()
}

function plainText(text: string): string {
  let plain = text
  if (wide.test(plain) || plain.includes('  ')) plain = plain.replace(/\s+/g, ' ')
  if (/[\u200b-\u200d\u2060\ufeff]/.test(plain)) plain = plain.replace(invisible, '')
  plain = plain.trim()
  return plain.charCodeAt(0) === 39 && plain.length > 1 && !plain.endsWith("'") ? plain.slice(1) : plain
}
