import { useMe } from '../../../../web/session.ts'
import { isAtLeast } from '../sections.ts'
import type { Settings } from '../settings.ts'
import { HolidaysPanel } from './HolidaysPanel.tsx'
import { WeekPanel } from './WeekPanel.tsx'

/** When we work: the hours of a week and the days on which nobody does. Every clock goes by them. */
export function HoursSection({ settings }: { settings: Settings }) {
  const { role } = useMe()
  const { workingTime, company } = settings
  const mayEdit = isAtLeast(role, 'head')
  return (
    <>
      <WeekPanel workingTime={workingTime} timeZone={company.timeZone} mayEdit={mayEdit} />
      <HolidaysPanel workingTime={workingTime} mayEdit={mayEdit} />
    </>
  )
}
