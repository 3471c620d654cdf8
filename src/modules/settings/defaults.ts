import { usualWeek } from '../../core/calendar/workingTime.ts'
import { defaultCriteria } from '../../core/keyAccounts/defaultCriteria.ts'
import type { Settings } from './contract.ts'

/** Volume is scored as a share of our revenue, in percent, so that its marks hold in any currency. */
const criteria = defaultCriteria(100).map((one) => ({
  ...one,
  name: null,
  scale: one.kind === 'computed' ? one.scale : null,
}))

/** What is in force until somebody decides otherwise. Cut-offs are conventions, so they are shown wherever they are used. */
export const defaultSettings: Settings = {
  company: { name: '', currency: null, timeZone: 'UTC', domains: [] },
  workingTime: { week: usualWeek.map((hours) => [...hours]), holidays: [] },
  segmentation: { cutA: 80, cutB: 95, cutX: 0.5, cutY: 1, basis: 'revenue' },
  keyAccounts: { criteria, attractivenessCut: 5, strengthCut: 1, knownSharePct: 60, slots: 30 },
  types: { economistPct: 10, prospectSharePct: 25, expertRequests: 5 },
}
