import { addDays } from '../../core/period.ts'
import { silenceOf } from '../../core/relationships/leaver.ts'
import { createRandom } from '../random.ts'
import type { SampleMail } from '../facts.ts'
import { storyAccount } from '../storyAccounts.ts'
import type { MailContext } from './context.ts'
import type { Talk } from './talk.ts'

/** Days over which a rhythm is looked at. */
const RHYTHM_DAYS = 730
/** Where everybody may well have fallen silent. */
const quiet: ReadonlySet<string> = new Set([storyAccount.slipping, storyAccount.lost])

/**
 * A recent conversation with whoever is at their desk and yet, by chance, has not been heard of for longer than is usual
 * for them: in a company that lives on its customers such people do write now and then.
 */
export function signsOfLife(written: readonly SampleMail[], context: MailContext): Talk[] {
  const from = addDays(context.asOf, -RHYTHM_DAYS)
  const letters = Map.groupBy(written, ({ sender }) => sender.email)
  const random = createRandom(context.seed, 'talks/life')
  return context.accounts
    .filter(({ name }) => !quiet.has(name))
    .flatMap(({ name }) => context.peopleOf(name))
    .filter(({ goneOn }) => goneOn === null)
    .flatMap((contact): Talk[] => {
      const wrote = (letters.get(contact.email) ?? []).map(({ sentAt }) => sentAt.slice(0, 10))
      const days = [...wrote, ...(context.calledOn.get(contact.email) ?? [])].filter((day) => day >= from)
      const isSilent = silenceOf(days, context.asOf).value?.isProposed === true
      return isSilent ? [{ contact, daysAgo: random.whole(8, 24), ourMinutes: 150 }] : []
    })
}
