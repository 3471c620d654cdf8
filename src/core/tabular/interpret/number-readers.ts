import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { FieldDefinition, Kind } from '../kinds/kind.ts'
import type { Convention } from '../plan/plan-types.ts'
import { readNumber, readNumberParts } from '../values/number.ts'
import { isEmptyForValue } from '../words/blank.ts'
import type { CellReader, Fault } from './cell-readers.ts'
import { faults } from './cell-readers.ts'

/** Currency that the last amount read carried beside its digits; readers of money leave it here for their row. */
export type SeenCurrency = { code: string | null }

const digits = /^-?\d+(?:\.\d{1,2})?$/
/** In these a number is the fact itself, so that one which cannot be read must not be dropped silently. */
const looseKinds = new Set<Kind>(['accounts', 'contacts'])

/** Reader for numbers, money and percents of a column, by the convention of the column. */
export function numberReader(
  definition: FieldDefinition,
  convention: Convention,
  kind: Kind,
  seen: SeenCurrency,
): CellReader {
  if (definition.type === 'percent') return percentReader(convention)
  const { decimal } = convention
  const scale = definition.type === 'money' ? convention.scale : 1
  const isMoney = definition.type === 'money'
  return (cell) => {
    if (typeof cell === 'number') return finite(cell * scale)
    if (typeof cell !== 'string') return null
    // Plain digits need no further look.
    if (digits.test(cell)) return finite(Number(cell) * scale)
    const text = cellText(cell)
    if (isEmptyForValue(text)) return null
    if (!isMoney) return readNumber(text, decimal) ?? numberFault(text, kind)
    const parts = readNumberParts(text, decimal)
    if (parts === null) return numberFault(text, kind)
    if (parts.currency !== null) seen.code = parts.currency
    return finite(parts.value * (parts.scale > 1 ? parts.scale : scale))
  }
}

/** Numbers beyond what can be counted with are no values. */
function finite(value: number): number | Fault {
  return Number.isFinite(value) ? value : faults.brokenNumber
}

function numberFault(text: string, kind: Kind): Fault {
  return /\d/.test(text) && !looseKinds.has(kind) ? faults.brokenNumber : faults.noNumber
}

/** Discounts as fractions 0..1, whatever the file writes; amounts of money stay as they are. */
function percentReader({ decimal, discountUnit }: Convention): CellReader {
  const bare = (value: number): number => {
    const size = Math.abs(value)
    return discountUnit === 'percent' || (discountUnit === 'fraction' && size > 1) ? size / 100 : size
  }
  return (cell: Cell) => {
    if (typeof cell === 'number') return finite(bare(cell))
    if (typeof cell !== 'string') return null
    const text = cellText(cell)
    if (isEmptyForValue(text)) return null
    const parts = readNumberParts(text, decimal)
    if (parts === null) return /\d/.test(text) ? faults.brokenNumber : faults.noNumber
    return parts.percent ? Math.abs(parts.value) / 100 : bare(parts.value)
  }
}
