import type { Cell } from '../cell.ts'
import { companyFieldNames } from '../kinds/company.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import type { FillCandidate } from '../layout/fill-down.ts'
import { findFillDown } from '../layout/fill-down.ts'
import type { GroupRows } from '../layout/group-rows.ts'
import type { Layout } from '../layout/layout.ts'
import { flatLayout } from '../layout/layout.ts'
import { bestField, findLevels, levelNames } from '../layout/levels.ts'
import type { MappedColumn } from '../map.ts'
import type { Match, SourceColumn } from '../recognise.ts'
import { isBlank } from '../words/blank.ts'
import type { Doubt } from './plan-types.ts'

const blockFields = new Set(
  'account accountCode taxNumber orderNumber invoiceNumber deliveryNumber requestNumber opportunityNumber'.split(
    ' ',
  ),
)

const innerFields = new Set(['orderNumber', 'product', 'productCode', 'family'])

/** Fields that the header of the group column names, so that no other column is guessed to hold them. */
export function groupHeaderFields(kind: KindDefinition, header: string): string[] {
  return levelNames(kind, header).flatMap((part) => bestField(kind, part) ?? [])
}

type LayoutInput = {
  kind: KindDefinition
  body: Cell[][]
  columns: SourceColumn[]
  matches: Match[]
  groups: GroupRows | null
  /** What the user's map says about the group column. */
  fixed: MappedColumn[]
  titles: string[]
}

/** Puts together how rows hang together: levels of groups, the field of the group column on lines, merged cells. */
export function findLayout(input: LayoutInput): { layout: Layout; doubts: Doubt[] } {
  const { groups, body, kind, matches } = input
  const doubts: Doubt[] = []
  const layout: Layout = { ...flatLayout }
  if (groups !== null) {
    const headers = groups.columns.map(
      (index) => input.columns.find((column) => column.index === index)?.header ?? '',
    )
    const mapped = new Set(
      matches.filter((match) => !groups.columns.includes(match.index)).map((match) => match.field),
    )
    const found = findLevels(body, groups, { kind, headers, mapped, titles: input.titles })
    Object.assign(layout, {
      groupColumns: groups.columns,
      levels: found.levels,
      indents: groups.indents,
      detailColumns: groups.detailColumns,
      groupAttributes: groups.groupAttributes,
      detailField: found.detailField,
    })
    applyFixed(
      layout,
      input.fixed.filter((column) => groups.columns.includes(column.index)),
    )
    const fields = layout.levels.map((level) => level.field ?? '')
    doubts.push({
      code: found.guessed ? 'groupFieldGuessed' : 'groupRows',
      params: { column: headers.join(' / '), fields, count: groups.groups.length },
    })
  }
  layout.fillDown = filledColumns(input)
  for (const index of layout.fillDown) {
    doubts.push({
      code: 'cellsFilledDown',
      params: { column: input.columns.find((column) => column.index === index)?.header ?? '' },
    })
  }
  return { layout, doubts }
}

/** A map that names the group column for the customer means the group rows, for anything else the lines. */
function applyFixed(layout: Layout, fixed: MappedColumn[]): void {
  for (const { field } of fixed) {
    const isCompany = ['account', 'accountCode', 'taxNumber', 'website', 'family', 'parent'].includes(field)
    const level =
      layout.levels.find((one) => one.field === field) ??
      layout.levels.find((one) => one.field === null) ??
      layout.levels[0]
    if (isCompany && level) level.field = field
    else layout.detailField = field
  }
}

function filledColumns({ kind, body, columns, matches, groups }: LayoutInput): number[] {
  // Each row of a list of companies speaks of another company: a blank there is unknown, never "as above".
  if (kind.kind === 'accounts') return []
  const lines = groups === null ? body : groups.lines.map((index) => body[index]!)
  const fieldAt = new Map(matches.map((match) => [match.index, match.field]))
  const candidates: FillCandidate[] = []
  for (const { index } of columns) {
    const field = fieldAt.get(index) ?? null
    const definition = kind.fields.find((one) => one.field === field)
    if (groups?.columns.includes(index) || groups?.groupAttributes.includes(index)) continue
    if (definition && ['number', 'money', 'percent', 'email'].includes(definition.type)) continue
    const inner = field !== null && (innerFields.has(field) || field === kind.primaryDate)
    candidates.push({ index, identity: field !== null && blockFields.has(field), inner })
  }
  const company = matches.filter(({ field }) => companyFieldNames.has(field ?? '')).map(({ index }) => index)
  return findFillDown(lines, candidates).filter(
    (index) => !company.includes(index) || isEverAlone(lines, index, company),
  )
}

/** Whether some line leaves this column blank and names its company in no other column either. */
function isEverAlone(lines: Cell[][], column: number, company: number[]): boolean {
  return lines.some(
    (row) =>
      isBlank(row[column]) && company.every((other) => other === column || isBlank(row[other] ?? null)),
  )
}
