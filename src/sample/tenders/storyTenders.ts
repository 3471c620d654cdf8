import { addDays, type PlainDate } from '../../core/period.ts'
import type { Random } from '../random.ts'
import { SUPPLIER_NAME } from '../team.ts'
import type { SampleTender } from '../facts.ts'
import type { SampleAccount } from '../types.ts'
import { lotsWorth, standingFor } from './lots.ts'

/** Who takes the tenders from us where delivery time decides. */
export const FASTER_RIVAL = 'Nordhelm Armaturen'

/** Subject, days before asOf of its opening, who won, and why. */
const course: readonly (readonly [string, number, string, string])[] = [
  ['Chlorine line, isolation valves', 960, FASTER_RIVAL, 'lead time 80 %; price 20 %'],
  ['Brine pumps', 790, SUPPLIER_NAME, 'best fit to the specification'],
  ['Electrolysis hall, control valves', 610, FASTER_RIVAL, 'lead time'],
  ['Caustic dosing', 470, 'Idrovalle Pompe', 'price'],
  ['Shutdown package', 330, FASTER_RIVAL, 'lead time 75 %; existing supplier 25 %'],
  ['Tank farm, pressure sensors', 150, FASTER_RIVAL, 'lead time 80 %; service 20 %'],
]

/** Six tenders of one customer: four of them went to the same rival because we could not deliver in time. */
export function storyTenders(
  account: SampleAccount,
  sales: number,
  asOf: PlainDate,
  random: Random,
): SampleTender[] {
  return course.map(([name, daysAgo, winner, reason]): SampleTender => {
    const openedOn = addDays(asOf, -daysAgo)
    const isWon = winner === SUPPLIER_NAME
    const end = isWon ? 'won' : reason === 'price' ? 'dearer' : 'otherwise'
    return {
      number: '',
      account: account.name,
      name,
      stage: isWon ? 'won' : 'lost',
      openedOn,
      dueOn: addDays(openedOn, 30),
      closedOn: addDays(openedOn, 62),
      owner: account.owner,
      bidders: 3,
      incumbent: null,
      competitors: isWon ? ['Idrovalle Pompe'] : [winner],
      winner,
      reason,
      lots: lotsWorth(sales * 1000 * random.between(0.15, 0.35), standingFor(end, 3, random), random),
    }
  })
}
