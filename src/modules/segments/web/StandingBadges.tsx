import { ClassBadge } from '../../../web/ui/ClassBadge.tsx'
import { QuadrantBadge } from '../../../web/ui/QuadrantBadge.tsx'
import type { Standing } from '../contract.ts'
import { AccountTypes } from './AccountTypes.tsx'
import { reasonOf } from './standingReasons.ts'

/** The classes of an account beside its name; what is unknown is explained below, so it is left out here. */
export function StandingBadges({ standing }: { standing: Standing }) {
  const { abc, xyz, quadrant, types } = standing
  return (
    <>
      {abc !== null && <ClassBadge letter={abc} />}
      {xyz !== null && <ClassBadge letter={xyz} />}
      <QuadrantBadge quadrant={quadrant} reason={reasonOf('quadrant', standing)} />
      {types.length > 0 && <AccountTypes types={types} />}
    </>
  )
}
