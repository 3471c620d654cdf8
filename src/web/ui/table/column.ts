import type { ReactNode } from 'react'

export type CellValue = string | number | boolean | null

/** One column, declared once for table, cards, sorting, filtering and export. Texts are in the reader's language. */
export type Column<Row> = {
  id: string
  label: string
  /** The bare value: it is sorted, filtered and, without `render`, shown by its kind. null is unknown. */
  value: (row: Row) => CellValue
  kind?: 'text' | 'number' | 'money' | 'percent' | 'date'
  /** Shows the cell in another way than its kind would. */
  render?: (row: Row) => ReactNode
  /** Why a value is unknown. */
  reason?: (row: Row) => string | null
  currency?: string | null
  digits?: number
  signed?: boolean
  widthPx?: number
  sortable?: boolean
  /** Not shown until the reader asks for it. */
  hiddenAtFirst?: boolean
  /** Where it stands on a card of the phone: its heading, a badge beside it, a line, or nowhere. Default: a line. */
  card?: 'primary' | 'badge' | 'secondary' | 'none'
  /** What the column means, for its heading. */
  hint?: string
}

/** Whether the figures of a column stand to the right. */
export function isNumeric<Row>(column: Column<Row>): boolean {
  return column.kind === 'number' || column.kind === 'money' || column.kind === 'percent'
}

const WIDTH_PX = { text: 150, number: 100, money: 120, percent: 90, date: 110 } as const

export function columnWidthPx<Row>(column: Column<Row>): number {
  return column.widthPx ?? (column.card === 'primary' ? 240 : WIDTH_PX[column.kind ?? 'text'])
}

/** The column that names a row: the one declared primary, else the first. */
export function primaryColumn<Row>(columns: readonly Column<Row>[]): Column<Row> {
  return columns.find(({ card }) => card === 'primary') ?? columns[0]!
}
