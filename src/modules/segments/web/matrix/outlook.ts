import type { Axis } from '../../../../core/keyAccounts/criterion.ts'
import type { Quadrant } from '../../../../core/keyAccounts/kaism.ts'
import type { Sensitivity } from '../../../../core/keyAccounts/sensitivity.ts'

/** How firmly an account stands in its quadrant: the smallest change of one weight that moves it, if any does. */
export type Outlook = {
  isRobust: boolean
  nearest: { criterionId: string; axis: Axis; changePct: number; quadrant: Quadrant } | null
}

/** The outlook of an account; null where it has no quadrant. `changePct` is in percentage points of the axis. */
export function outlookOf({ flips, isRobust }: Sensitivity): Outlook | null {
  if (isRobust === null) return null
  let nearest: Outlook['nearest'] = null
  for (const flip of flips) {
    if (flip.nearest === null) continue
    const { changePct, quadrant } = flip.nearest
    if (nearest === null || Math.abs(changePct) < Math.abs(nearest.changePct))
      nearest = { criterionId: flip.criterionId, axis: flip.axis, changePct, quadrant }
  }
  return { isRobust, nearest }
}
