import { createWorkingTime } from '../../../core/calendar/workingTime.ts'
import type { Ctx } from '../../../platform/context.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import { getSettings } from '../service.ts'

/**
 * The working time of the company, by which every clock is counted, and a key that is another as soon as one hour, holiday
 * or the zone is another.
 */
export async function getWorkingTime(ctx: Ctx) {
  const { company, workingTime } = await getSettings(ctx)
  const timeZone = knownZone(company.timeZone)
  const holidays = workingTime.holidays.map(({ on }) => on)
  return {
    time: createWorkingTime({ timeZone, week: workingTime.week, holidays: new Set(holidays) }),
    key: uuidOf(
      JSON.stringify([
        timeZone,
        workingTime.week.map((hours) => hours.map(({ from, to }) => [from, to])),
        holidays,
      ]),
    ),
  }
}

/** A zone nobody knows is no reason to stop. */
function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
