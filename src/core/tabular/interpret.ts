import type { Cell } from './cell.ts'
import { kindDefinitions } from './kinds/kinds.ts'
import { createClassifier } from './interpret/classify.ts'
import { completion } from './interpret/complete.ts'
import { lineEvidence } from './interpret/evidence.ts'
import { createGroups } from './interpret/groups.ts'
import type { Interpreted, RecordRow } from './interpret/outcome.ts'
import { createRowReader } from './interpret/row-reader.ts'
import { createTotals } from './interpret/totals.ts'
import type { ImportPlan } from './plan/plan-types.ts'

/** Reads one row; rows must come in the order of the file, with their 1-based number. */
export type Interpreter = (cells: Cell[], rowNumber: number) => Interpreted

/**
 * Compiles a plan to a reader of rows that gives each row as a record with normalised values (dates 'YYYY-MM-DD',
 * instants 'YYYY-MM-DDTHH:MM:SS', money to four decimals, discounts as fractions), as ignored with why, or as bad with
 * its problems. It keeps only the state of open groups, merged cells and running sums, so that a file of any length can
 * be streamed through it. A plan without kind or with problems reads nothing and throws.
 */
export function createInterpreter(plan: ImportPlan): Interpreter {
  if (plan.kind === null || plan.problems.length > 0) throw new Error('A plan with problems cannot be run')
  const kind = kindDefinitions[plan.kind]
  const headers: string[] = []
  for (const column of plan.columns) headers[column.index] = column.header
  const groups = createGroups(plan.layout)
  const totals = createTotals(plan, kind, groups)
  const reader = createRowReader(plan, kind, groups)
  const classify = createClassifier(plan, kind, headers, {
    isSum: totals.isSum,
    isKnownGroup: groups.isKnown,
    lastAccount: reader.lastAccount,
    isAfterTotal: totals.isAfterTotal,
  })
  const evidence = lineEvidence(plan, kind)
  const complete = completion(plan, reader.moneyFields)
  const firstDataRow = plan.headerRow === 0 ? 1 : plan.headerRow + plan.headerRows

  return (cells, row) => {
    if (row < firstDataRow) return { type: 'ignored', row, why: row < plan.headerRow ? 'title' : 'header' }
    if (!evidence.isLine(cells)) {
      const why = classify(cells)
      if (why === 'group') {
        totals.beginGroup()
        groups.open(cells, totals.stated(cells))
        return { type: 'ignored', row, why }
      }
      if (why === 'total') return { type: 'ignored', row, why, agrees: totals.close(cells) }
      if (why !== null) return { type: 'ignored', row, why }
    } else if (evidence.mayBeTotal(cells) && totals.isSum(cells) === true) {
      return { type: 'ignored', row, why: 'total', agrees: totals.close(cells) }
    }
    const read = reader.read(cells)
    complete(read.values, read.currency)
    totals.addLine(read.values)
    if (read.problems !== null) return { type: 'bad', row, problems: read.problems }
    if (read.isEmpty) return { type: 'ignored', row, why: 'title' }
    return { type: 'record', row, values: read.values, extra: read.extra } satisfies RecordRow
  }
}
