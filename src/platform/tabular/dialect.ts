import Papa from 'papaparse'

/** How a text file writes its table. */
export type Dialect = {
  separator: string
  /** Whether "…" quotes a cell; a file whose quotes never match has none. */
  quoted: boolean
  /** The line end; '\r' only where no line ends in '\n'. */
  lineEnd: '\n' | '\r'
  /** The number of columns most rows have. */
  columns: number
  /** Whether the first line is Excel's "sep=;" and no row. */
  separatorLine: boolean
}

export const SEPARATORS = [';', '\t', ',', '|'] as const
const TRIAL_ROWS = 200
const DECIMAL = /^\s*[-+]?\d{1,3}(?:[ \u00a0.]?\d{3})*,\d+\s*%?\s*$/

const LONGEST_NUMBER = 40
const BEFORE_TEXT = SEPARATORS.map((separator): [string, RegExp] => [
  separator,
  new RegExp(`[${separator}](?=\\S)`),
])

type Trial = { separator: string; quoted: boolean; columns: number; score: number; broken: boolean }

/** Parses the beginning of a text; the last row is left out because a sample is cut anywhere. */
function trialRows(text: string, separator: string, quoted: boolean): { rows: string[][]; broken: boolean } {
  const parser = new Papa.Parser({
    delimiter: separator,
    newline: '\n',
    fastMode: quoted ? undefined : true,
    preview: TRIAL_ROWS,
  })
  const result = parser.parse(text, 0, text.length > 10_000)
  const rows: string[][] = result.data
  return {
    rows: rows.filter((row) => row.some((cell) => cell.trim() !== '')),
    broken: result.errors.length > 0,
  }
}

function commonWidth(rows: string[][]): { columns: number; share: number } {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  const wide = [...counts].filter(([columns]) => columns > 1)
  const [columns, count] = wide.toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  return { columns, share: rows.length === 0 ? 0 : count / rows.length }
}

/** A cell that still holds another separator, not as a decimal comma and not followed by a space, was cut wrongly. */
function cutWrongly(cell: string, separator: string): boolean {
  if (cell.length < LONGEST_NUMBER && DECIMAL.test(cell)) return false
  return BEFORE_TEXT.some(([other, pattern]) => other !== separator && pattern.test(cell))
}

function tryOut(text: string, separator: string, quoted: boolean): Trial {
  const { rows, broken } = trialRows(text, separator, quoted)
  const { columns, share } = commonWidth(rows)
  const cells = rows.flat().filter((cell) => cell !== '')
  const wrong = cells.filter((cell) => cutWrongly(cell, separator)).length
  const score = share * (1 - wrong / Math.max(1, cells.length))
  return { separator, quoted, columns, score, broken }
}

function better(a: Trial, b: Trial): Trial {
  if (Math.abs(a.score - b.score) > 0.02) return a.score > b.score ? a : b
  return b.columns > a.columns ? b : a
}

/**
 * Finds out how a text file writes its table by trying each separator, quotes respected, on its first rows: the one
 * that gives most rows the same width and leaves no other separator inside the cells. `text` is the decoded sample
 * with line ends as they are; `asked` is the separator a person chose. A file of one column is taken for commas.
 */
export function detectDialect(text: string, asked: string | null = null): Dialect {
  const lineEnd = text.includes('\n') || !text.includes('\r') ? '\n' : '\r'
  const lines = lineEnd === '\n' ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n')
  const declared = /^sep=(.)\n/i.exec(lines)?.[1] ?? null
  const body = declared === null ? lines : lines.slice(lines.indexOf('\n') + 1)
  const choices = asked ?? declared
  const trials = (choices === null ? [...SEPARATORS] : [choices]).map((separator) =>
    tryOut(body, separator, true),
  )
  const best = trials.reduce(better)
  const plain = best.broken ? tryOut(body, best.separator, false) : null
  const chosen = plain !== null && plain.score > best.score ? plain : best
  const separator = chosen.score > 0 || choices !== null ? chosen.separator : ','
  return {
    separator,
    quoted: chosen.quoted,
    columns: chosen.columns,
    lineEnd,
    separatorLine: declared !== null,
  }
}
