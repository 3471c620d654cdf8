import { foldText } from '../../../core/text/fold.ts'
import type { AssignedName, AssignedRow } from '../../tenders/assignments/queries.ts'

interface AssignedTo {
  assignmentId: string
  accountId: string
  originId: string
}

/** To which account opportunities that name no customer were given. */
export interface AssignmentBook {
  /** By the id it has as nobody's, else by its name; null where nobody gave it to an account. */
  find: (opportunityId: string, name: string | null) => AssignedTo | null
}

export function createAssignmentBook(
  rows: readonly AssignedRow[],
  names: readonly AssignedName[],
): AssignmentBook {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byName = new Map<string, AssignedTo>()
  for (const { name, ...to } of names) {
    const key = foldText(name)
    if (!byName.has(key)) byName.set(key, to)
  }
  return {
    find: (opportunityId, name) =>
      byId.get(opportunityId) ?? (name === null ? null : (byName.get(foldText(name)) ?? null)),
  }
}
