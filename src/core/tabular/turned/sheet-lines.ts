import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { moneyUnitOf, type MoneyUnit } from '../values/currency.ts'
import { readNumber } from '../values/number.ts'
import { isBlank } from '../words/blank.ts'
import { type Owner, ownerOf } from './company.ts'
import { fieldOfCode, fieldOfName, type Language } from './line-names.ts'
import { type Period, periodOf, wholeYears } from './year.ts'

/** One sheet with lines down and years across, as it was read. */
export type SheetLines = {
  owner: Owner
  unit: MoneyUnit
  language: Language
  /** Cells by field and year, as they stand in the sheet. */
  cells: Map<string, Map<number, Cell>>
  years: number[]
  /** Lines with numbers that are none of those kept, and lines that contradict one that is, by name. */
  unplaced: string[]
  /** Heads of columns that are periods, but no whole years. */
  leftOut: string[]
}

type Column = Period & { index: number; text: string }
type Placed = { name: string; field: string | null; language: Language | null; values: Cell[] }

const searchedRows = 40
const leastFields = 2

const numberOf = (cell: Cell): number | null =>
  typeof cell === 'number' ? cell : isBlank(cell) ? null : readNumber(cellText(cell), ',')

/** Reads a sheet of books laid out with lines down and years across; null for any other sheet. */
export function readSheetLines(rows: readonly Cell[][]): SheetLines | null {
  let best: { head: number; columns: Column[]; placed: Placed[]; fields: number } | null = null
  for (const [head, row] of rows.slice(0, searchedRows).entries()) {
    const columns = row.flatMap((cell, index): Column[] => {
      const period = index === 0 ? null : periodOf(cell)
      return period === null ? [] : [{ ...period, index, text: cellText(cell) }]
    })
    const years = oncePerYear(wholeYears(columns))
    if (years.length === 0) continue
    const placed = placedLines(rows.slice(head + 1), years, columns)
    const fields = new Set(placed.flatMap(({ field }) => field ?? [])).size
    if (fields < leastFields || fields * years.length <= (best ? best.fields * best.columns.length : 0))
      continue
    best = { head, columns: years, placed, fields }
  }
  return best && gathered(rows, best)
}

/** Of two columns on one year the first counts: the other restates it or counts another way. */
const oncePerYear = (columns: Column[]): Column[] =>
  [...new Map(columns.toReversed().map((column) => [column.year, column])).values()].toSorted(
    (left, right) => left.index - right.index,
  )

function placedLines(body: readonly Cell[][], years: Column[], columns: Column[]): Placed[] {
  const first = Math.min(...columns.map(({ index }) => index))
  return body.flatMap((row): Placed[] => {
    const before = row
      .slice(0, first)
      .filter((cell) => !isBlank(cell))
      .map((cell) => cellText(cell))
    const values = years.map(({ index }) => row[index] ?? null)
    const code = before.find((text) => /^\d{4}$/.test(text)) ?? null
    const name = before.find((text) => /\p{L}{2}/u.test(text))
    if (name === undefined || values.every((value) => numberOf(value) === null)) return []
    const byName = fieldOfName(name)
    const field = code === null ? (byName?.field ?? null) : fieldOfCode(code)
    return [{ name, field, language: code === null ? (byName?.language ?? null) : 'ru', values }]
  })
}

function gathered(
  rows: readonly Cell[][],
  { head, columns, placed }: { head: number; columns: Column[]; placed: Placed[] },
): SheetLines {
  const above = rows.slice(0, head + 1)
  const cells: SheetLines['cells'] = new Map()
  const unplaced: string[] = []
  for (const { name, field, values } of placed) {
    const known = field === null ? undefined : cells.get(field)
    if (
      field === null ||
      (known && !columns.every(({ year }, place) => agrees(known.get(year)!, values[place]!)))
    )
      unplaced.push(name)
    else if (!known) cells.set(field, new Map(columns.map(({ year }, place) => [year, values[place]!])))
  }
  const taken = new Set(columns.map(({ index }) => index))
  return {
    owner: ownerOf(above.slice(0, head)),
    unit: unitIn(above),
    language: mostly(placed.flatMap(({ language }) => language ?? [])),
    cells,
    years: columns.map(({ year }) => year),
    unplaced,
    leftOut: (rows[head] ?? []).flatMap((cell, index) =>
      index > 0 && !taken.has(index) && periodOf(cell) !== null ? [cellText(cell)] : [],
    ),
  }
}

const agrees = (left: Cell, right: Cell) => numberOf(left) === numberOf(right)

const unitLine =
  /ед\.?\s?изм|единиц|валюта|currency|νόμισμα|währung|amounts|(?:^|[\s(,])(?:in|в|σε|ποσά)\s|^\s*\(?(?:тыс|млн|руб|thousand|million|tsd|mio|χιλ|εκατ|eur|usd|rub|€|\$)|[,(]\s*(?:тыс|млн|руб|€|eur|usd|tsd|mio)/iu

/** Currency and scale that the lines above the table and the heads of its columns state. */
function unitIn(above: readonly Cell[][]): MoneyUnit {
  const unit: MoneyUnit = { currency: null, scale: 1 }
  for (const row of above) {
    const line = row
      .filter((cell) => typeof cell === 'string')
      .map((cell) => cellText(cell))
      .join(' ')
    if (!unitLine.test(line)) continue
    const found = moneyUnitOf(line)
    unit.currency ??= found.currency
    if (unit.scale === 1) unit.scale = found.scale
  }
  return unit
}

function mostly(languages: Language[]): Language {
  const counts = Map.groupBy(languages, (language) => language)
  return [...counts].toSorted(([, left], [, right]) => right.length - left.length)[0]?.[0] ?? 'en'
}
