import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import type { ImportPlan } from '../plan/plan-types.ts'
import type { ReadRow } from './read-row.ts'

/** Adds a problem for each required field that a row leaves empty. */
type RequirementCheck = (cells: Cell[], result: ReadRow) => void

const companyFields = ['account', 'accountCode', 'taxNumber', 'website']

/** Compiles the check of what a row of the plan must have, the company of a person included. */
export function requirements(plan: ImportPlan, kind: KindDefinition): RequirementCheck {
  const sets = kind.needsCompany ? [...plan.required, companyFields] : plan.required
  const places = sets.map(
    (fields) => plan.columns.find((column) => column.field !== null && fields.includes(column.field)) ?? null,
  )
  return (cells, result) => {
    for (let order = 0; order < sets.length; order++) {
      const fields = sets[order]!
      if (fields.some((field) => (result.values[field] ?? null) !== null)) continue
      if (result.problems?.some((problem) => fields.includes(problem.field))) continue
      const column = places[order] ?? null
      const value = column === null ? '' : cellText(cells[column.index])
      ;(result.problems ??= []).push({
        column: column?.header ?? null,
        field: column?.field ?? fields[0]!,
        value,
        reason: 'missing',
      })
    }
  }
}
