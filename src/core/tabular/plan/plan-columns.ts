import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { isDateText } from '../columns/profile.ts'
import type { TitleFacts } from '../header/title-facts.ts'
import type { FieldDefinition, KindDefinition } from '../kinds/kind.ts'
import type { ImportMap } from '../map.ts'
import type { SourceColumn } from '../recognise.ts'
import { findDate } from '../values/date-inside.ts'
import { isMonthOnly } from '../values/date.ts'
import { isBlank } from '../words/blank.ts'
import { decideDateOrders } from './date-orders.ts'
import { decideDecimals } from './decimals.ts'
import { discountUnit } from './discount-unit.ts'
import { moneyUnits, type ShownCurrencies } from './money-units.ts'
import type { Doubt, PlanColumn } from './plan-types.ts'
import { sampleTexts } from './table-rows.ts'

export type Assignment = { field: string | null; rank: number; ignored: boolean }

type ColumnsInput = {
  kind: KindDefinition
  lines: Cell[][]
  columns: SourceColumn[]
  assigned: Map<number, Assignment>
  titles: TitleFacts
  map: ImportMap
  shown: ShownCurrencies
}

type Typed = SourceColumn & { definition: FieldDefinition }

/** Gives every column its field and the way its texts are to be read; also the currency of the whole table, if one. */
export function planColumns(input: ColumnsInput): {
  columns: PlanColumn[]
  currency: string | null
  doubts: Doubt[]
} {
  const { kind, lines, columns, assigned, map } = input
  const headers = columns.map((column) => column.header)
  const typed: Typed[] = columns.flatMap((column) => {
    const definition = kind.fields.find((one) => one.field === assigned.get(column.index)?.field)
    return definition ? [{ ...column, definition }] : []
  })
  const ofType = (...types: string[]) => typed.filter(({ definition }) => types.includes(definition.type))
  const numbers = decideDecimals(
    lines,
    ofType('number', 'money', 'percent').map((column) => ({ ...column, field: column.definition.field })),
    headers,
  )
  const dates = decideDateOrders(lines, ofType('date', 'instant'))
  const money = moneyUnits(lines, ofType('money'), headers, input)
  const planned = columns.map((column): PlanColumn => {
    const { field = null, rank = 0, ignored = false } = assigned.get(column.index) ?? {}
    const decimal = map.decimal ?? numbers.marks.get(column.index) ?? '.'
    const unit = money.units.get(column.index)
    return {
      index: column.index,
      header: column.header,
      field,
      rank,
      ignored,
      dateField: null,
      timeField: null,
      convention: {
        decimal,
        dateOrder: map.dateOrder ?? dates.orders.get(column.index) ?? 'dmy',
        currency: unit?.currency ?? null,
        scale: unit?.scale ?? 1,
        discountUnit:
          field === 'discount'
            ? discountUnit(cellsOf(lines, column.index), column.header, decimal)
            : 'fraction',
      },
      samples: sampleTexts(lines, column.index),
    }
  })
  const doubts = [
    ...(map.decimal === undefined ? numbers.doubts : []),
    ...(map.dateOrder === undefined ? dates.doubts : []),
    ...money.doubts,
    ...unreadable(typed),
    ...monthDoubts(lines, ofType('date')),
  ]
  return { columns: planned, currency: money.shared, doubts }
}

function cellsOf(lines: Cell[][], index: number): Cell[] {
  return lines.map((row) => row[index] ?? null)
}

/** Columns whose cells mostly cannot be what their header says. */
function unreadable(typed: Typed[]): Doubt[] {
  return typed.flatMap(({ header, definition, profile }): Doubt[] => {
    if (profile.filled === 0) return []
    const { type, field } = definition
    const readable =
      type === 'date' || type === 'instant'
        ? profile.date + profile.serial
        : type === 'number' || type === 'money'
          ? profile.number
          : 1
    return readable < 0.5
      ? [
          {
            code: 'columnUnreadable',
            params: { column: header, field, sharePct: Math.round(readable * 100) },
          },
        ]
      : []
  })
}

function monthDoubts(lines: Cell[][], typed: Typed[]): Doubt[] {
  return typed.flatMap(({ index, header }): Doubt[] => {
    const example = lines.map((row) => cellText(row[index])).find((text) => isMonthOnly(text))
    return example === undefined
      ? []
      : [{ code: 'dateFromText', params: { column: header, sample: example } }]
  })
}

/**
 * Where no column holds the date of the fact, finds one whose texts name documents with their dates and lets it give
 * the date too.
 */
export function addDateFromText(
  kind: KindDefinition,
  lines: Cell[][],
  columns: PlanColumn[],
  groupColumns: number[],
): Doubt[] {
  if (!kind.required.some((fields) => fields[0] === kind.primaryDate)) return []
  for (const column of columns) {
    if (column.ignored || groupColumns.includes(column.index)) continue
    const filled = lines.map((row) => row[column.index] ?? null).filter((cell) => !isBlank(cell))
    const dated = filled.filter(
      (cell) => typeof cell === 'string' && !isDateText(cellText(cell)) && findDate(cellText(cell)) !== null,
    )
    if (dated.length < 1 || dated.length < filled.length * 0.6) continue
    column.dateField = kind.primaryDate
    return [{ code: 'dateFromText', params: { column: column.header, sample: cellText(dated[0]) } }]
  }
  return []
}
