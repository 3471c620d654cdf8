import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { looksLikeCompany } from '../columns/company-like.ts'
import { headerParts } from '../header/row-shape.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import { findDate } from '../values/date-inside.ts'
import { foldText } from '../words/header-key.ts'
import { fieldScores } from '../words/phrase-match.ts'
import type { GroupRows } from './group-rows.ts'
import type { GroupLevel } from './layout.ts'
import { groupLabel } from './row-kind.ts'

type LevelInput = {
  kind: KindDefinition
  /** Headers of the group columns. */
  headers: string[]
  /** Fields that other columns hold on lines. */
  mapped: ReadonlySet<string>
  titles: string[]
}

export type Levels = { levels: GroupLevel[]; detailField: string | null; guessed: boolean }

/** Numbers of documents, the kind's own before that of the order. */
const numberFields = ['invoiceNumber', 'requestNumber', 'orderNumber']

const companyFieldIds = ['account', 'accountCode', 'taxNumber']

/** Decides how many levels of groups there are, which field each names, and what the column holds on lines. */
export function findLevels(rows: Cell[][], found: GroupRows, input: LevelInput): Levels {
  const texts = textsOfLevels(found)
  const headers = found.isHeading ? [] : input.headers.flatMap((header) => levelNames(input.kind, header))
  const parts = headers.map((part) => ({ header: part, field: bestField(input.kind, part) }))
  const lineTexts = found.lines
    .map((index) => cellText(rows[index]?.[found.columns.at(-1)!]))
    .filter((text) => text !== '')
  const holdsLines = !found.isHeading && lineTexts.length >= found.lines.length * 0.5
  const named = parts.length > 1 ? parts.slice(0, holdsLines ? -1 : undefined) : []
  const detailField = holdsLines ? detailOf(parts, lineTexts, input) : null
  const single = !holdsLines && parts.length === 1 ? (parts[0]?.field ?? null) : null
  const matched = named.length === texts.length && named.some((part) => part.field !== null)
  const levels = texts.map((names, depth) => ({
    // Where lines leave the column blank, its header names the outermost level.
    field: matched
      ? (named[depth]?.field ?? null)
      : depth === 0 && !input.mapped.has(single ?? '')
        ? single
        : null,
    header: named[depth]?.header ?? '',
    dateField: null as string | null,
    names,
  }))
  const guessed = matched ? false : guessFields(levels, detailField, input)
  for (const level of levels) addDocumentDate(level, input)
  return {
    levels: levels.map(({ field, header, dateField }) => ({ field, header, dateField })),
    detailField,
    guessed,
  }
}

/** The names of each level: by column or indentation, else by how many group rows stand above the first line. */
function textsOfLevels(found: GroupRows): string[][] {
  if (found.columns.length > 1) {
    return found.columns.map((column) =>
      found.groups.filter((group) => group.column === column).map(({ text }) => text),
    )
  }
  if (found.indents !== null) {
    return found.indents.map((depth) =>
      found.groups.filter((group) => group.indent === depth).map(({ text }) => text),
    )
  }
  const first = found.lines[0] ?? 0
  const depth = Math.min(4, Math.max(1, found.groups.filter((group) => group.index < first).length))
  const levels: string[][] = Array.from({ length: depth }, () => [])
  const names = new Map(found.groups.map((group) => [group.index, group.text]))
  let run: string[] = []
  for (let index = found.groups[0]?.index ?? 0; index <= (found.lines.at(-1) ?? 0); index++) {
    const name = names.get(index)
    if (name !== undefined) run.push(name)
    else if (run.length > 0) {
      const from = Math.max(0, depth - run.length)
      run.slice(-depth).forEach((text, order) => levels[from + order]?.push(text))
      run = []
    }
  }
  return levels
}

/** The names a header has for levels; a header that is one known phrase is not taken apart ('Ημ/νία'). */
export function levelNames(kind: KindDefinition, header: string): string[] {
  const whole = Math.max(0, ...fieldScores(kind, header).values())
  return whole > 0.93 ? [header] : headerParts(header)
}

/** The field of a kind that a header names best; null where it names none well enough. */
export function bestField(kind: KindDefinition, header: string): string | null {
  const best = [...fieldScores(kind, header)].toSorted((left, right) => right[1] - left[1])[0]
  return best && best[1] >= 0.68 ? best[0] : null
}

type Part = { header: string; field: string | null }

function detailOf(parts: Part[], texts: string[], input: LevelInput): string | null {
  const own = parts.at(-1)?.field ?? null
  if (own !== null && !companyFieldIds.includes(own) && !input.mapped.has(own)) return own
  if (parts.length > 1) return own !== null && input.mapped.has(own) ? null : own
  const number = numberFields.find((field) => hasField(input.kind, field) && !input.mapped.has(field))
  if (number && texts.filter(isDocument).length > texts.length / 2) return number
  const wishes = {
    contacts: ['name'],
    colleagues: ['name'],
    relations: ['contact'],
    products: ['name'],
    accounts: ['name'],
    opportunities: ['name'],
    statements: ['account'],
    contracts: ['contractNumber'],
    interactions: ['subject'],
    requests: ['subject', 'requestNumber'],
    invoices: ['invoiceNumber'],
    orders: ['product', 'orderNumber'],
    deliveries: ['product', 'orderNumber'],
  }
  return wishes[input.kind.kind].find((field) => !input.mapped.has(field)) ?? null
}

function isDocument(text: string): boolean {
  return findDate(text) !== null || /(?:№|no\.?|nr\.?|#|αρ\.?)\s*\S*\d/i.test(text) || /\d{5,}/.test(text)
}

function hasField(kind: KindDefinition, field: string): boolean {
  return kind.fields.some((definition) => definition.field === field)
}

/** Names the customer level where the header does not: by labels, legal forms and titles. Tells whether it guessed. */
function guessFields(
  levels: (GroupLevel & { names: string[] })[],
  detail: string | null,
  input: LevelInput,
): boolean {
  for (const level of levels) {
    const label = groupLabel(level.names[0] ?? '')
    if (label !== null) level.field = bestField(input.kind, label)
  }
  if (levels.some((level) => level.field !== null && companyFieldIds.includes(level.field))) return false
  const free = levels.filter(
    (level) => level.field === null && !(level.names.filter(isDocument).length > level.names.length / 2),
  )
  const hasAccount = input.mapped.has('account') || input.mapped.has('accountCode')
  if (hasAccount || !hasField(input.kind, 'account')) {
    const inner = free.at(-1)
    if (inner && hasField(input.kind, 'family') && !input.mapped.has('family') && detail !== 'family')
      inner.field = 'family'
    return inner?.field === 'family' && hasAccount
  }
  const share = (level: { names: string[] }) =>
    level.names.filter(looksLikeCompany).length / Math.max(1, level.names.length)
  const best = free.toSorted((left, right) => share(right) - share(left))[0]
  if (!best) return false
  best.field = 'account'
  const headerSays =
    bestField(input.kind, levelNames(input.kind, input.headers[0] ?? '')[0] ?? '') === 'account'
  const titleSays = input.titles.some((title) =>
    /контрагент|клиент|покупател|customer|client|account|πελατ|kunde/.test(foldText(title)),
  )
  return !(headerSays || titleSays || share(best) > 0.3)
}

/** Groups named by documents ('Реализация 15 от 01.02.2025') give number and date to their lines. */
function addDocumentDate(level: GroupLevel & { names: string[] }, input: LevelInput): void {
  if (level.names.length === 0 || level.field === 'account') return
  if (level.names.filter(isDocument).length <= level.names.length / 2) return
  const number = numberFields.find((field) => hasField(input.kind, field) && !input.mapped.has(field))
  if (level.field === null && number) level.field = number
  const dated = level.names.filter((name) => findDate(name) !== null).length
  const { primaryDate } = input.kind
  if (primaryDate && !input.mapped.has(primaryDate) && dated > level.names.length / 2)
    level.dateField = primaryDate
}
