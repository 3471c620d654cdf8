import type { Cell } from './cell.ts'
import { kindOf } from './kind-of.ts'
import type { Kind } from './kinds/kind.ts'
import { flatLayout } from './layout/layout.ts'
import type { ImportMap } from './map.ts'
import { checkMap } from './map.ts'
import { planKind } from './plan/plan-kind.ts'
import type { ShownCurrencies } from './plan/money-units.ts'
import type { Doubt, ImportPlan, PlanProblem } from './plan/plan-types.ts'
import type { ReadTable } from './plan/read-table.ts'
import { readTable } from './plan/read-table.ts'
import { sampleTexts } from './plan/table-rows.ts'

export type PlanOptions = {
  kind?: Kind
  map?: ImportMap
  /** 1-based; 0 says that the table has no headers. */
  headerRow?: number
  /** Name of the sheet or file, a hint for the kind. */
  name?: string
  currencies?: ShownCurrencies
}

const leastScore = 1.2

/**
 * Decides how a table is to be read, from its first rows (a few hundred are enough): where the headers are, which kind
 * of rows it holds, which column fills which field, how numbers and dates are written, which rows are groups. What the
 * map names is taken as it says, the rest is recognised. Doubts are for a person to look at; with problems the plan
 * cannot be run. Rows must begin with the first row of the file or sheet.
 */
export function planTable(sampleRows: Cell[][], options: PlanOptions = {}): ImportPlan {
  const map = options.map ?? {}
  const problems = checkMap(map)
  const wanted = options.headerRow ?? map.headerRow
  if (sampleRows.every((row) => row.length === 0)) problems.push({ code: 'noRows', params: {} })
  if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted <= sampleRows.length)) {
    problems.push({ code: 'badHeaderRow', params: { headerRow: wanted, rows: sampleRows.length } })
  }
  const table = readTable(sampleRows, problems.length > 0 ? undefined : wanted, map)
  const named = options.kind ?? map.kind
  if (problems.length > 0) return unusable(table, problems)
  const guesses = named
    ? []
    : kindOf(
        table.columns,
        [...table.titles.lines, ...(options.name ? [options.name] : [])],
        table.header.row === 0 ? table.body : null,
      )
  const best = guesses[0]
  if (!named && (!best || best.score < leastScore)) {
    return unusable(table, [
      { code: 'kindUnknown', params: { headers: table.columns.map((column) => column.header) } },
    ])
  }
  const plan = planKind(table, named ?? best!.kind, map, options.currencies ?? new Map())
  const doubts: Doubt[] = []
  if (best && best.confidence < 0.5) {
    doubts.push({ code: 'kindUncertain', params: { kind: best.kind, other: guesses[1]?.kind ?? null } })
  }
  if (table.header.row === 0) doubts.push({ code: 'headerMissing', params: {} })
  return { ...plan, confidence: best?.confidence ?? 1, doubts: [...doubts, ...plan.doubts] }
}

function unusable(table: ReadTable, problems: PlanProblem[]): ImportPlan {
  const convention = {
    decimal: '.',
    dateOrder: 'dmy',
    currency: null,
    scale: 1,
    discountUnit: 'fraction',
  } as const
  return {
    kind: null,
    confidence: 0,
    headerRow: table.header.row,
    headerRows: table.header.rows,
    columns: table.columns.map(({ index, header }) => ({
      index,
      header,
      field: null,
      rank: 0,
      ignored: false,
      dateField: null,
      timeField: null,
      convention,
      samples: sampleTexts(table.body, index),
    })),
    required: [],
    layout: flatLayout,
    constants: {},
    currency: null,
    doubts: [],
    problems,
  }
}
