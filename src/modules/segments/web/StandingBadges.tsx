import { ClassBadge } from '../../../web/ui/ClassBadge.tsx'
import type { Standing } from '../standings/contract.ts'
import { AccountTypes } from './AccountTypes.tsx'
import { QuadrantOrNot } from './QuadrantOrNot.tsx'

/** The classes of an account beside its name; what is unknown is explained below, so it is left out here. */
export function StandingBadges({ standing }: { standing: Standing }) {
  const { abc, xyz, types } = standing
  return (
    <>
      {abc !== null && <ClassBadge letter={abc} />}
      {xyz !== null && <ClassBadge letter={xyz} />}
      <QuadrantOrNot standing={standing} />
      {types.length > 0 && <AccountTypes types={types} />}
    </>
  )
}
