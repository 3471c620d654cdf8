import type { Values } from '../kinds/target.ts'
import type { StagedRow } from '../stage/stager.ts'

/** A row as the interpreter hands it over. */
interface ReadRow {
  row: number
  values: Values
  extra: Record<string, string> | null
}

/** Why a row that could be read cannot be stored: a field to point at and a code. */
export interface Refusal {
  field: string
  reason: string
}

/** Gives a row its account, its products and its key, or says why it has none. */
export type Resolve = (read: ReadRow) => StagedRow | Refusal

export const isRefusal = (resolved: StagedRow | Refusal): resolved is Refusal => 'reason' in resolved

/** How a file of orders is made: whole lines, heads alone, or lines of orders that stand already. */
export type OrderShape = 'flat' | 'heads' | 'lines'

export const textOf = (values: Values, field: string): string | null => {
  const value = values[field]
  return value === null || value === undefined || value === '' ? null : String(value)
}

/** The currency of rows that name none, and how often it had to be taken. */
export interface FallbackCurrency {
  currency: string
  used: number
}

/** Gives money without a currency the one of the file or the company. */
export function fillCurrency(values: Values, fallback: FallbackCurrency): void {
  if (values.currency !== null && values.currency !== undefined) return
  values.currency = fallback.currency
  fallback.used++
}
