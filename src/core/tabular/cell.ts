/**
 * One cell as a reader of CSV or XLSX hands it over. Dates of XLSX arrive as ISO text ('2025-11-30' or
 * '2025-11-30T14:23:00'); of a merged area only the top left cell has a value.
 */
export type Cell = string | number | boolean | null

const invisible = /\u200b|\u200c|\u200d|\u2060|\ufeff/g

/**
 * Gives a cell as trimmed text on one line: odd blanks become one ordinary space, invisible marks go, the
 * apostrophe with which a spreadsheet marks text goes. An empty cell gives ''.
 */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return isTidy(cell) ? cell : tidy(cell)
  if (cell === null || cell === undefined) return ''
  return String(cell)
}

/** Gives a cell as trimmed text and keeps its line breaks, for remarks and messages. */
export function longText(cell: Cell | undefined): string {
  if (typeof cell !== 'string') return cellText(cell)
  return cell.replace(invisible, '').replace(/\r\n?/g, '\n').trim()
}

/** Nearly every text of a table is tidy already; a loop over its signs is the quickest way to see that. */
function isTidy(text: string): boolean {
  let isBlankBefore = true
  for (let place = 0; place < text.length; place++) {
    const sign = text.charCodeAt(place)
    if (sign === 32) {
      if (isBlankBefore) return false
      isBlankBefore = true
    } else {
      if (sign < 32 || sign === 0xa0 || sign === 0xfeff || sign === 0x3000 || sign === 0x1680) return false
      if (sign >= 0x2000 && sign <= 0x2060 && (sign <= 0x200d || sign === 0x202f || sign >= 0x205f))
        return false
      isBlankBefore = false
    }
  }
  return !isBlankBefore && text.charCodeAt(0) !== 39
}

function tidy(text: string): string {
  const plain = text.replace(invisible, '').replace(/\s+/g, ' ').trim()
  return plain.startsWith("'") && plain.length > 1 && !plain.endsWith("'") ? plain.slice(1) : plain
}
