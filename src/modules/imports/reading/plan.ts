import { customKeyOf, mapOfPlan } from '../../../core/tabular/map.ts'
import { planTable } from '../../../core/tabular/plan.ts'
import type { Doubt, ImportPlan } from '../../../core/tabular/plan/plan-types.ts'
import { sheetChoice, sheetsLike } from '../../../core/tabular/sheet-choice.ts'
import { FileProblem } from '../../../platform/tabular/problem.ts'
import { sampleTable, type SheetSample, type TableSample } from '../../../platform/tabular/sampleTable.ts'
import { Problem } from '../../../platform/problem.ts'
import type { Kind } from '../../../core/tabular/kinds/kind.ts'
import type { ImportMap } from '../run/job.ts'
import { isOwnHeader } from '../skips/columns.ts'
import { turnedDoubts, type TurnedSheet, turnSheets } from './turned.ts'
import type { Coded } from './reading.ts'

export interface ReadChoices {
  fileName: string
  kind?: Kind
  map?: ImportMap
  encoding?: string
  separator?: string
  /** Fields of one's own, by what they are called. */
  custom?: readonly { kind: string; key: string; label: string }[]
}

/** A file of which the beginning was read, and the plan by which the rest would be. */
export interface PlannedFile {
  sample: TableSample
  sheet: SheetSample
  /** The sheet was made of one or more that stand with lines down and years across; no row of it is one of the file. */
  turned: boolean
  plan: ImportPlan
  kind: Kind | null
  headers: string[]
  /** What a person would have to say to have it read this way again. */
  map: ImportMap
  /** Why it cannot be read this way; null where it can. */
  problem: Coded | null
}

/** How many rows of each sheet are looked at. */
const sampleRows = 400

/** Reads the beginning of a file and decides how it is to be read. Throws INVALID where it holds no table. */
export async function planFile(path: string, choices: ReadChoices): Promise<PlannedFile> {
  const { encoding, separator } = choices
  const sample = await sampleTable(
    path,
    { encoding: encoding ?? null, separator: separator ?? null },
    sampleRows,
  ).catch(refuse)
  const turned = turnSheets(sample.sheets, choices, sampleRows)
  if (turned !== null) return planned(sample, turned.sheet, { ...choices, kind: 'statements' }, turned)
  return planned(sample, chooseSheet(sample.sheets, choices), choices, null)
}

function planned(
  sample: TableSample,
  sheet: SheetSample,
  choices: ReadChoices,
  turned: TurnedSheet | null,
): PlannedFile {
  const first = planRows(sheet, choices)
  const map = withCustomColumns(first, choices)
  const plan = map === choices.map ? first : planRows(sheet, { ...choices, map })
  const doubts = turned === null ? alikeDoubts(sample.sheets, sheet) : turnedDoubts(turned, plan)
  return {
    sample,
    sheet,
    turned: turned !== null,
    plan: { ...plan, doubts: [...doubts, ...plan.doubts] },
    kind: plan.kind,
    headers: headersOf(plan),
    map: mapOfPlan(plan, map),
    problem: plan.problems[0] ?? null,
  }
}

/** A workbook with a sheet for each month: only one is read, which nobody would notice. */
function alikeDoubts(sheets: readonly SheetSample[], chosen: SheetSample): Doubt[] {
  if (sheets.length === 1) return []
  const named = sheets.map(({ sheet, rows }) => ({ name: sheet ?? '', rows }))
  const alike = sheetsLike(named, sheets.indexOf(chosen))
  return alike.length === 0 ? [] : [{ code: 'sheetsAlike', params: { sheets: alike } }]
}

/**
 * A column that is called like a field of one's own fills it, unless a person said what the column or the field is. Its
 * name weighs more than that of a field every house has.
 */
function withCustomColumns(plan: ImportPlan, { map, custom = [] }: ReadChoices): ImportMap | undefined {
  const said = new Set(Object.values(map?.columns ?? {}).flat())
  const columns = custom.flatMap(({ kind, key, label }): [string, string][] => {
    if (kind !== plan.kind) return []
    const names = new Set([key, label].map((name) => name.trim().toLowerCase()))
    const found = plan.columns.find(
      ({ header, ignored }) => !ignored && !said.has(header) && names.has(header.trim().toLowerCase()),
    )
    return found && map?.columns?.[`custom.${key}`] === undefined ? [[`custom.${key}`, found.header]] : []
  })
  return columns.length === 0 ? map : { ...map, columns: { ...map?.columns, ...Object.fromEntries(columns) } }
}

/** The key of the field of one's own that each such column fills, by header. */
export function customHeaders(map: ImportMap): Map<string, string> {
  return new Map(
    Object.entries(map.columns ?? {}).flatMap(([field, headers]): [string, string][] => {
      const key = customKeyOf(field)
      return key === null ? [] : [headers].flat().map((header) => [header, key])
    }),
  )
}

/** Headers by the place of their column; a column without one has ''. */
function headersOf(plan: ImportPlan): string[] {
  const headers: string[] = []
  for (const { index, header } of plan.columns) headers[index] = header
  return Array.from(headers, (header) => header ?? '')
}

/** The columns a skip file carries in front are no data. */
function planRows(
  { rows, sheet, currencies }: SheetSample,
  { kind, map, fileName }: ReadChoices,
): ImportPlan {
  const name = sheet ?? fileName
  const plan = planTable(rows, { kind, map, name, currencies })
  const own = plan.columns
    .filter(({ header, ignored }) => isOwnHeader(header) && !ignored)
    .map(({ header }) => header)
  return own.length === 0
    ? plan
    : planTable(rows, { kind, map: { ...map, ignore: [...(map?.ignore ?? []), ...own] }, name, currencies })
}

function chooseSheet(sheets: SheetSample[], { kind, map }: ReadChoices): SheetSample {
  if (map?.sheet !== undefined) {
    const named = sheets.find(({ sheet }) => sheet === map.sheet)
    if (named) return named
    if (sheets[0]!.sheet !== null) {
      throw new Problem('INVALID', 'sheet_missing', {
        sheet: map.sheet,
        sheets: sheets.map(({ sheet }) => sheet),
      })
    }
  }
  if (sheets.length === 1) return sheets[0]!
  const best = sheetChoice(
    sheets.map(({ sheet, rows }) => ({ name: sheet ?? '', rows })),
    kind ?? map?.kind,
  )[0]
  return sheets[best?.index ?? 0]!
}

function refuse(error: unknown): never {
  if (error instanceof FileProblem) throw new Problem('INVALID', error.code, error.params)
  throw error
}
