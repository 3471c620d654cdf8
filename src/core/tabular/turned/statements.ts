import type { Cell } from '../cell.ts'
import type { MoneyUnit } from '../values/currency.ts'
import { type Language, lineFields, lineHeader } from './line-names.ts'
import { readSheetLines, type SheetLines } from './sheet-lines.ts'

/** Books turned into a table of one row a year, with what was left out of it. */
export type TurnedStatements = {
  rows: Cell[][]
  /** Names of the sheets that were turned. */
  sheets: string[]
  unplaced: string[]
  leftOut: string[]
  hasCompany: boolean
}

const headers: Record<Language, { year: string; company: string; taxNumber: string }> = {
  en: { year: 'Year', company: 'Company', taxNumber: 'Tax ID' },
  ru: { year: 'Год', company: 'Компания', taxNumber: 'ИНН' },
  el: { year: 'Έτος', company: 'Εταιρεία', taxNumber: 'ΑΦΜ' },
  de: { year: 'Jahr', company: 'Unternehmen', taxNumber: 'USt-IdNr' },
}

/**
 * Turns books laid out with lines down and years across ("На 31 декабря 2024 г.") into rows of one year each, under the
 * names their lines are known by, the unit of their amounts in the header. Sheets of one company, balance and profit
 * and loss, become one table. Lines that are not known word for word or by their code are named in `unplaced`. Null where
 * no sheet is of that kind; sheets of other kinds are left alone.
 */
export function turnStatements(sheets: readonly { name: string; rows: Cell[][] }[]): TurnedStatements | null {
  const read = sheets.flatMap(({ name, rows }) => {
    const lines = readSheetLines(rows)
    return lines === null ? [] : [{ ...lines, name }]
  })
  const first = read[0]
  if (first === undefined) return null
  const names = headers[first.language]
  const owners = new Set(read.flatMap(({ owner }) => owner.name ?? []))
  const companies = Map.groupBy(
    read,
    ({ owner }) => owner.name ?? (owners.size === 1 ? [...owners][0]! : null),
  )
  const fields = lineFields.filter((field) => read.some(({ cells }) => cells.has(field)))
  const units = fieldUnits(fields, read)
  const taxNumbers = read.flatMap(({ owner }) => owner.taxNumber ?? [])
  const head: Cell[] = [
    names.year,
    ...(owners.size > 0 ? [names.company] : []),
    ...(taxNumbers.length > 0 ? [names.taxNumber] : []),
    ...fields.map((field) => lineHeader(field, first.language) + unitText(units.get(field)!)),
  ]
  const contradicted: string[] = []
  const rows = [...companies].flatMap(([company, ofOne]) => {
    const taxNumber = ofOne.find(({ owner }) => owner.taxNumber !== null)?.owner.taxNumber ?? null
    const years = [...new Set(ofOne.flatMap((one) => one.years))].toSorted((left, right) => right - left)
    for (const field of fields) contradicted.push(...laterOf(field, ofOne, units))
    return years.map((year): Cell[] => [
      year,
      ...(owners.size > 0 ? [company] : []),
      ...(taxNumbers.length > 0 ? [taxNumber] : []),
      ...fields.map((field) => cellOf(field, year, ofOne, units)),
    ])
  })
  return {
    rows: [head, ...rows],
    sheets: read.map(({ name }) => name),
    unplaced: [...new Set([...read.flatMap((one) => one.unplaced), ...contradicted])],
    leftOut: [...new Set(read.flatMap((one) => one.leftOut))],
    hasCompany: owners.size > 0 || taxNumbers.length > 0,
  }
}

type Named = SheetLines & { name: string }
type Units = ReadonlyMap<string, MoneyUnit>

/** A column has one unit: that of the first sheet with the line. */
const fieldUnits = (fields: readonly string[], read: Named[]): Units =>
  new Map(fields.map((field) => [field, read.find(({ cells }) => cells.has(field))!.unit]))

const isAlike = (left: MoneyUnit, right: MoneyUnit) =>
  left.scale === right.scale && left.currency === right.currency

/** The sheets of a company whose word on a line counts: the first with it, and others that count in the same unit. */
const speaking = (field: string, ofOne: Named[], units: Units) =>
  ofOne.filter(({ cells, unit }) => cells.has(field) && isAlike(unit, units.get(field)!))

const cellOf = (field: string, year: number, ofOne: Named[], units: Units): Cell =>
  speaking(field, ofOne, units)
    .map(({ cells }) => cells.get(field)!.get(year) ?? null)
    .find((cell) => cell !== null) ?? null

/** Lines that another sheet of the company states first, in another amount or unit. */
function laterOf(field: string, ofOne: Named[], units: Units): string[] {
  const [first, ...others] = speaking(field, ofOne, units)
  const apart = ofOne.filter((one) => one.cells.has(field) && !isAlike(one.unit, units.get(field)!))
  const differing = others.filter(({ cells }) =>
    [...cells.get(field)!].some(([year, cell]) => {
      const stated = first!.cells.get(field)!.get(year) ?? null
      return stated !== null && cell !== null && String(stated) !== String(cell)
    }),
  )
  return [...differing, ...apart].map((one) => `${one.name}: ${lineHeader(field, one.language)}`)
}

const scaleWords: Record<number, string> = { 1000: 'thousand', 1_000_000: 'million' }

function unitText({ currency, scale }: MoneyUnit): string {
  const parts = [scaleWords[scale], currency].filter((part) => part !== undefined && part !== null)
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`
}
