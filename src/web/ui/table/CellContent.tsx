import type { ReactNode } from 'react'
import { DateText, Money, NumberText, Percent } from '../Figure.tsx'
import { Unknown } from '../Unknown.tsx'
import type { Column } from './column.ts'

/** The content of a cell: what the column renders, else its value by its kind, else why it is unknown. */
export function CellContent<Row>({ column, row }: { column: Column<Row>; row: Row }): ReactNode {
  if (column.render) return column.render(row)
  const value = column.value(row)
  if (value === null) return <Unknown reason={column.reason?.(row)} short />
  const { kind, currency = null, digits, signed } = column
  if (typeof value === 'number') {
    if (kind === 'money')
      return <Money value={value} currency={currency} digits={digits} signed={signed} fixed />
    if (kind === 'percent') return <Percent value={value} digits={digits} signed={signed} fixed />
    return <NumberText value={value} digits={digits} signed={signed} fixed={digits !== undefined} />
  }
  return kind === 'date' ? <DateText value={String(value)} /> : String(value)
}
