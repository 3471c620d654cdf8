import type { Cell } from './cell.ts'
import type { ColumnProfile } from './columns/profile.ts'
import type { FieldDefinition, Kind, KindDefinition } from './kinds/kind.ts'
import { kindDefinitions } from './kinds/kinds.ts'
import { bareNumbers } from './recognise/bare-numbers.ts'
import { contentBonus, contentFit } from './recognise/content-fit.ts'
import { contentOnlyScore, holdsDates } from './recognise/content-only.ts'
import { headerKey } from './words/header-key.ts'
import { fieldScores, vetoes } from './words/phrase-match.ts'

export type SourceColumn = { index: number; header: string; profile: ColumnProfile }

/** A column found for a field, with the certainty 0..1 of that. */
export type Match = { index: number; field: string; score: number }

/** Columns that name a field as well as the one taken; `taken` is null where none was taken because of that. */
type Rivals = { field: string; taken: number | null; columns: number[] }

export type Recognition = { matches: Match[]; rivals: Rivals[] }

type Candidate = Match & { definition: FieldDefinition }

const accepted = 0.5
const tie = 0.0012
const close = 0.03

/** What a user has fixed: these columns and fields take no part in recognition. */
type Fixed = {
  columns: ReadonlySet<number>
  fields: ReadonlySet<string>
  /** Rows of a table without headers, of which only the cells can tell what they are. */
  bareRows: Cell[][] | null
}

const nothingFixed: Fixed = { columns: new Set(), fields: new Set(), bareRows: null }

/**
 * Finds for each field of a kind the column that holds it: by header words first, by content second, one field per
 * column. Where two columns name an optional field equally well, none is taken and both are listed as rivals.
 */
export function recognise(kind: Kind, columns: SourceColumn[], fixed: Fixed = nothingFixed): Recognition {
  const definition = kindDefinitions[kind]
  const free = columns.filter((column) => !fixed.columns.has(column.index))
  const candidates = free.flatMap((column) => candidatesOf(definition, column, fixed))
  candidates.sort((left, right) => right.score - left.score || left.index - right.index)
  const result = assign(definition, candidates)
  addPrimaryDate(definition, free, fixed, result)
  if (kind === 'orders') useDayOfDelivery(result, fixed)
  if (fixed.bareRows) addBareNumbers(definition, free, fixed.bareRows, result)
  return result
}

function candidatesOf(kind: KindDefinition, column: SourceColumn, fixed: Fixed): Candidate[] {
  const scores = fixed.bareRows ? new Map<string, number>() : fieldScores(kind, column.header)
  const found: Candidate[] = []
  for (const definition of kind.fields) {
    if (fixed.fields.has(definition.field)) continue
    const named = (scores.get(definition.field) ?? 0) * contentFit(definition, column.profile)
    const content = contentOnlyScore(definition, column.profile, fixed.bareRows !== null)
    const guessed =
      content > 0 && !fixed.bareRows && vetoes(kind, definition.field, column.header) ? 0 : content
    const score =
      named >= accepted
        ? named + contentBonus(definition, column.profile) + taxBonus(kind, definition, column)
        : guessed
    if (score >= 0.4) found.push({ index: column.index, field: definition.field, score, definition })
  }
  return withNumericCustomer(kind, column, found, scores)
}

/** A column 'Customer' that holds bare numbers holds their codes. */
function withNumericCustomer(
  kind: KindDefinition,
  column: SourceColumn,
  found: Candidate[],
  scores: ReadonlyMap<string, number>,
): Candidate[] {
  const { profile } = column
  const named = scores.get('account') ?? 0
  const code = kind.fields.find((definition) => definition.field === 'accountCode')
  if (!code || named < 0.9 || profile.number < 0.9 || profile.fraction > 0.2) return found
  if (found.some((candidate) => candidate.score > 0.6)) return found
  return [...found, { index: column.index, field: 'accountCode', score: 0.7, definition: code }]
}

/** Revenue is counted without tax, what an invoice asks for with it. */
function taxBonus(kind: KindDefinition, definition: FieldDefinition, column: SourceColumn): number {
  if (definition.field !== 'amount') return 0
  const { tax } = headerKey(column.header)
  if (tax === null) return 0
  return (tax === 'net') === (kind.kind !== 'invoices') ? 0.02 : -0.02
}

function assign(kind: KindDefinition, candidates: Candidate[]): Recognition {
  const matches: Match[] = []
  const rivals: Rivals[] = []
  const columns = new Set<number>()
  const fields = new Set<string>()
  for (const candidate of candidates) {
    const { index, field, score } = candidate
    if (columns.has(index) || fields.has(field)) continue
    fields.add(field)
    const others = candidates.filter(
      (other) =>
        other.field === field &&
        other.index !== index &&
        !columns.has(other.index) &&
        other.score > score - close &&
        isBest(other, candidates, fields),
    )
    const isOpen =
      others.some((other) => other.score > score - tie) && !isEssential(kind, candidate.definition)
    if (others.length > 0) {
      rivals.push({
        field,
        taken: isOpen ? null : index,
        columns: [index, ...others.map((other) => other.index)],
      })
    }
    if (isOpen) {
      for (const other of [candidate, ...others]) columns.add(other.index)
    } else {
      columns.add(index)
      matches.push({ index, field, score })
    }
  }
  return { matches, rivals }
}

/** A column counts as a rival only if no other free field suits it better. */
function isBest(candidate: Candidate, candidates: Candidate[], taken: Set<string>): boolean {
  return !candidates.some(
    (other) =>
      other.index === candidate.index &&
      other.field !== candidate.field &&
      !taken.has(other.field) &&
      other.score > candidate.score - close,
  )
}

/** Without these a table says little, so that the best guess is taken and reported as a doubt. */
function isEssential(kind: KindDefinition, definition: FieldDefinition): boolean {
  return (
    definition.field === kind.primaryDate ||
    definition.field === 'account' ||
    kind.sums.includes(definition.field) ||
    kind.required.some((fields) => fields.includes(definition.field))
  )
}

/** Where no header names the date of the fact, the only column of dates is it; without headers the first one. */
function addPrimaryDate(
  kind: KindDefinition,
  columns: SourceColumn[],
  fixed: Fixed,
  result: Recognition,
): void {
  const field = kind.primaryDate
  if (field === null || fixed.fields.has(field) || result.matches.some((match) => match.field === field))
    return
  const taken = new Set(result.matches.map((match) => match.index))
  const dates = columns.filter((column) => !taken.has(column.index) && holdsDates(column.profile))
  const isNamedOtherwise = result.matches.some((match) => isDateField(kind, match.field))
  if (dates.length === 0 || (dates.length > 1 && !fixed.bareRows) || isNamedOtherwise) return
  result.matches.push({ index: dates[0]!.index, field, score: 0.5 })
}

/** Sales that only name the day of delivery count on that day, unless they are lines of orders imported before. */
function useDayOfDelivery(result: Recognition, fixed: Fixed): void {
  const of = (field: string) => result.matches.find((match) => match.field === field)
  const delivered = of('deliveredOn')
  if (!delivered || of('orderedOn') || of('promisedOn') || fixed.fields.has('orderedOn')) return
  if (!of('amount') && !of('unitPrice')) return
  const hasCompany = ['account', 'accountCode', 'taxNumber'].some(
    (field) => of(field) || fixed.fields.has(field),
  )
  if (of('orderNumber') && !hasCompany) return
  delivered.field = 'orderedOn'
  result.rivals.push({ field: 'orderedOn', taken: delivered.index, columns: [delivered.index] })
}

function addBareNumbers(
  kind: KindDefinition,
  columns: SourceColumn[],
  rows: Cell[][],
  result: Recognition,
): void {
  const taken = new Set(result.matches.map((match) => match.index))
  const known = new Set(result.matches.map((match) => match.field))
  for (const match of bareNumbers(rows, columns, taken)) {
    if (!known.has(match.field) && kind.fields.some((definition) => definition.field === match.field))
      result.matches.push(match)
  }
}

function isDateField(kind: KindDefinition, field: string): boolean {
  const type = kind.fields.find((definition) => definition.field === field)?.type
  return type === 'date' || type === 'instant'
}
