import type { Kind } from '../../../core/tabular/kinds/kind.ts'
import type { Doubt, ImportPlan } from '../../../core/tabular/plan/plan-types.ts'
import { type TurnedStatements, turnStatements } from '../../../core/tabular/turned/statements.ts'
import type { SheetSample } from '../../../platform/tabular/sampleTable.ts'
import type { ImportMap } from '../run/job.ts'

/** Sheets of books turned into one of a row for each year. */
export interface TurnedSheet extends TurnedStatements {
  sheet: SheetSample
}

/**
 * Turns sheets of books with lines down and years across, unless a person said that the file is of another kind. A sheet
 * too long to have been read whole is none.
 */
export function turnSheets(
  sheets: readonly SheetSample[],
  { kind, map }: { kind?: Kind; map?: ImportMap },
  mostRows: number,
): TurnedSheet | null {
  const asked = kind ?? map?.kind ?? 'statements'
  if (asked !== 'statements') return null
  const whole = sheets.filter(
    ({ sheet, rows }) => rows.length < mostRows && (map?.sheet === undefined || map.sheet === sheet),
  )
  const turned = turnStatements(whole.map(({ sheet, rows }) => ({ name: sheet ?? '', rows })))
  if (turned === null) return null
  const first = whole.find(({ sheet }) => (sheet ?? '') === turned.sheets[0])!
  return { ...turned, sheet: { sheet: first.sheet, rows: turned.rows, currencies: new Map() } }
}

const namedAtMost = 40

/** What was done with the file, what was left out of it, and that nobody said whose books these are. */
export function turnedDoubts(turned: TurnedSheet, plan: ImportPlan): Doubt[] {
  const { sheets, unplaced, leftOut } = turned
  const doubts: Doubt[] = [
    {
      code: 'turned',
      params: { count: turned.rows.length - 1, sheets: sheets.filter((name) => name !== '') },
    },
  ]
  if (unplaced.length > 0)
    doubts.push({
      code: 'linesUnplaced',
      params: { count: unplaced.length, lines: unplaced.slice(0, namedAtMost) },
    })
  if (leftOut.length > 0) doubts.push({ code: 'periodsLeftOut', params: { columns: leftOut } })
  const fields = new Set([...plan.columns.map(({ field }) => field), ...Object.keys(plan.constants)])
  const company = ['account', 'accountCode', 'taxNumber']
  if (!company.some((field) => fields.has(field)))
    doubts.push({
      code: 'requiredMissing',
      params: { fields: ['account'], headers: plan.columns.map(({ header }) => header) },
    })
  return doubts
}
