import { addDays, type PlainDate } from '../../core/period.ts'
import type { Random } from '../random.ts'
import { storyAccount } from '../storyAccounts.ts'
import type { ContactRole, SampleContact } from '../types.ts'

/** With whose eyes a job sees us, and how much its word weighs. */
export const standingOfRole: Record<ContactRole, Pick<SampleContact, 'circle'> & { influence: number }> = {
  'decision maker': { circle: 'leader', influence: 5 },
  approver: { circle: 'leader', influence: 5 },
  influencer: { circle: 'defender', influence: 3 },
  technical: { circle: 'defender', influence: 4 },
  financial: { circle: 'leader', influence: 4 },
  user: { circle: 'user', influence: 2 },
  gatekeeper: { circle: 'user', influence: 2 },
}

type Said = Pick<SampleContact, 'influence' | 'stance' | 'consent' | 'startedOn'>

/** What somebody noted of a person; of some nobody did. */
export function saidOf(
  role: ContactRole,
  influence: number,
  { account, asOf }: { account: string; asOf: PlainDate },
  random: Random,
): Said {
  const stance = random.weighted<SampleContact['stance']>([
    ['sponsor', 1],
    ['supporter', 3],
    ['neutral', 4],
    ['sceptic', 1.4],
    ['opponent', 0.5],
    [null, 2],
  ])
  const isCold = account === storyAccount.slipping && role === 'decision maker'
  const isAsked = random.chance(0.86)
  const consent = random.weighted<SampleContact['consent']>([
    ['yes', 6],
    ['no', 1],
    [null, 4],
  ])
  const years = random.whole(700, 5200)
  const isDated = random.chance(0.35)
  return {
    influence: isAsked ? influence : null,
    stance: isCold ? 'sceptic' : stance,
    consent,
    startedOn: isDated ? addDays(asOf, -years) : null,
  }
}
