import type { Cell } from '../../../core/tabular/cell.ts'
import type { ImportPlan } from '../../../core/tabular/plan/plan-types.ts'

export interface GroupRow {
  row: number
  cells: readonly Cell[]
}

/** The group rows a line stands under, so that a line which cannot be read can be shown and corrected with them. */
export interface GroupContext {
  open: (row: number, cells: readonly Cell[]) => void
  line: () => void
  /** The group rows above the last line, from outer to inner. */
  above: () => readonly GroupRow[]
}

export function createGroupContext(plan: ImportPlan): GroupContext {
  const depth = plan.layout.levels.length
  let stack: GroupRow[] = []
  let run: GroupRow[] = []
  return {
    open(row, cells) {
      run.push({ row, cells })
    },
    line() {
      if (run.length === 0) return
      const inner = run.slice(-Math.max(1, depth))
      stack = [...stack.slice(0, Math.max(0, depth - inner.length)), ...inner]
      run = []
    },
    above: () => stack,
  }
}
