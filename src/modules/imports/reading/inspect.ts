import { kindDefinitions } from '../../../core/tabular/kinds/kinds.ts'
import { createInterpreter } from '../../../core/tabular/interpret.ts'
import type { ImportPlan, PlanColumn } from '../../../core/tabular/plan/plan-types.ts'
import { fieldScores } from '../../../core/tabular/words/phrase-match.ts'
import { Problem } from '../../../platform/problem.ts'
import type { Inspection } from './contract.ts'
import { customHeaders, type PlannedFile } from './plan.ts'

const shownRows = 60

/** What a person is shown before an import: what was found out, how sure that is, and the first rows as they are read. */
export function describeFile(
  file: { name: string; sizeBytes: number },
  planned: PlannedFile,
  profile: string | null,
  custom: readonly { key: string; type: string }[],
): Inspection {
  const { plan, sample, sheet } = planned
  const kind = plan.kind ?? 'accounts'
  if (sheet.rows.length === 0) throw new Problem('INVALID', 'noRows')
  return {
    fileName: file.name,
    sizeBytes: file.sizeBytes,
    format: sample.format,
    encoding: sample.encoding,
    separator: sample.separator,
    sheets: sample.sheets.map((one) => one.sheet).filter((name) => name !== null),
    sheet: sheet.sheet,
    kind,
    kindConfidence: plan.confidence,
    headerRow: plan.headerRow > 0 ? plan.headerRow : null,
    groupColumn: groupColumnOf(plan),
    columns: plan.columns.map((column) => describeColumn(plan, column, customHeaders(planned.map))),
    fields: [
      ...kindDefinitions[kind].fields.map(({ field, type }) => ({
        id: field,
        type,
        required: isRequired(plan, field),
      })),
      ...custom.map(({ key, type }) => ({ id: `custom.${key}`, type, required: false })),
    ],
    doubts: [...plan.problems, ...plan.doubts],
    rows: describeRows(plan, sheet.rows),
    profile,
    map: planned.map,
  }
}

const isRequired = (plan: ImportPlan, field: string) => plan.required.some((fields) => fields.includes(field))

function groupColumnOf(plan: ImportPlan): string | null {
  const groupColumns: readonly number[] = plan.layout.groupColumns
  return plan.columns.find((column) => groupColumns.includes(column.index))?.header ?? null
}

function describeColumn(
  plan: ImportPlan,
  { index, header, field, samples, ignored }: PlanColumn,
  custom: ReadonlyMap<string, string>,
): Inspection['columns'][number] {
  const scores = plan.kind === null ? [] : [...fieldScores(kindDefinitions[plan.kind], header)]
  const alternatives = scores
    .filter(([other]) => other !== field)
    .toSorted(([, left], [, right]) => right - left)
    .slice(0, 4)
    .map(([other]) => other)
  const own = custom.get(header)
  return {
    index,
    header,
    field: own === undefined ? field : `custom.${own}`,
    alternatives,
    samples,
    note: ignored ? 'ignored' : null,
  }
}

function describeRows(plan: ImportPlan, rows: PlannedFile['sheet']['rows']): Inspection['rows'] {
  const interpret = plan.kind === null || plan.problems.length > 0 ? null : createInterpreter(plan)
  return rows.slice(0, shownRows).map((cells, place) => {
    const read = interpret?.(cells, place + 1)
    const type = read === undefined ? 'unknown' : read.type === 'ignored' ? read.why : read.type
    return { row: place + 1, cells, type }
  })
}
