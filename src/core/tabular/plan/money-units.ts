import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { TitleFacts } from '../header/title-facts.ts'
import type { FieldDefinition } from '../kinds/kind.ts'
import type { MoneyUnit } from '../values/currency.ts'
import { moneyUnitOf } from '../values/currency.ts'
import { readNumberParts } from '../values/number.ts'
import type { Doubt } from './plan-types.ts'

/** The currencies in which the numbers of a column are shown, by its place, where a file keeps that apart from them. */
export type ShownCurrencies = ReadonlyMap<number, ReadonlySet<string>>

type MoneyColumn = { index: number; header: string; definition: FieldDefinition }

const titleUnit =
  /валюта|currency|νόμισμα|währung|ед\.?\s?изм|единиц|amounts? (?:are )?in|(?:^|[\s(,])(?:in|в|σε)\s+(?:тыс|млн|thousand|million|tsd|mio|χιλ|εκατ|eur|usd|rub|руб|евро|ευρώ)/iu

/** Currency and scale that the lines above a table state for all of it. */
function titleMoneyUnit(titles: TitleFacts): MoneyUnit {
  const unit: MoneyUnit = { currency: null, scale: 1 }
  for (const line of titles.lines.filter((text) => titleUnit.test(text))) {
    const found = moneyUnitOf(line)
    unit.currency ??= found.currency
    if (found.scale > 1) unit.scale = found.scale
  }
  return unit
}

/**
 * Finds currency and scale of each money column: from its header, its cells, how they are shown, or the titles. `shared` is the currency of
 * the whole table where only one occurs.
 */
export function moneyUnits(
  lines: Cell[][],
  columns: MoneyColumn[],
  headers: string[],
  { titles, shown }: { titles: TitleFacts; shown: ShownCurrencies },
): { units: Map<number, MoneyUnit>; shared: string | null; doubts: Doubt[] } {
  const above = titleMoneyUnit(titles)
  const units = new Map<number, MoneyUnit>()
  const named = (index: number) => new Set([...cellCurrencies(lines, index), ...(shown.get(index) ?? [])])
  const doubts: Doubt[] = []
  for (const { index, header, definition } of columns) {
    const own = moneyUnitOf(header)
    const scale = own.scale > 1 ? own.scale : definition.additive ? above.scale : 1
    const currency = own.currency ?? onlyOne(named(index)) ?? above.currency
    units.set(index, { currency, scale })
    if (scale > 1) doubts.push({ code: 'scaleApplied', params: { column: header, scale } })
  }
  const inCells = columns.flatMap(({ index }) => [...named(index)])
  const stated = new Set([...inCells, ...[...units.values()].flatMap(({ currency }) => currency ?? [])])
  if (stated.size > 0) return { units, shared: onlyOne(stated), doubts }
  const elsewhere = new Set(headers.flatMap((header) => moneyUnitOf(header).currency ?? []))
  const assumed = onlyOne(elsewhere)
  if (assumed !== null && columns.length > 0)
    doubts.push({ code: 'currencyAssumed', params: { currency: assumed } })
  return { units, shared: assumed, doubts }
}

/** The currencies that cells of a column carry beside their numbers, each as often as it occurs. */
function cellCurrencies(lines: Cell[][], index: number): string[] {
  return lines.slice(0, 300).flatMap((row) => {
    const cell = row[index]
    return typeof cell === 'string' ? (readNumberParts(cellText(cell), '.')?.currency ?? []) : []
  })
}

const onlyOne = (all: ReadonlySet<string>): string | null => (all.size === 1 ? [...all][0]! : null)
