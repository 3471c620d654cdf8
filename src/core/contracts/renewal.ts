import { addDays, addMonths, daysBetween, type PlainDate } from '../period.ts'

export type Term = {
  startsOn: PlainDate | null
  endsOn: PlainDate | null
  /** Days before the end by which notice has to be given; null where the contract does not say. */
  noticeDays: number | null
  /** Goes on for another term unless somebody gives notice. */
  renewsItself: boolean
}

export type Renewal = {
  state: 'endless' | 'notStarted' | 'running' | 'decide' | 'noticePassed' | 'ended'
  /** The end of the term that runs now; a contract that renewed itself runs to a later day than it was signed for. */
  endsOn: PlainDate | null
  /** The last day to give notice or to decide. */
  decideBy: PlainDate | null
  /** Days until that day; negative when it has passed. */
  daysLeft: number | null
  /** How often it went on by itself so far. */
  renewals: number
}

/** A decision is called for this many days ahead. */
const calledForDays = 60
const mostRenewals = 1200

/**
 * When the decision about a contract is due, as of a day: the end of the running term less the notice. A contract that
 * renews itself goes on by its own length (a year where the start is not known). `decide` from 60 days before the day;
 * `noticePassed` between that day and the end: too late to give notice, or, where it does not renew itself, running out.
 * Without an end it is `endless`. Days are calendar days; throws RangeError for what is none.
 */
export function renewalOf(term: Term, today: PlainDate): Renewal {
  const nothing = { endsOn: null, decideBy: null, daysLeft: null, renewals: 0 }
  if (term.endsOn === null) {
    const waits = term.startsOn !== null && term.startsOn > today
    return { state: waits ? 'notStarted' : 'endless', ...nothing }
  }
  const { endsOn, renewals } = runningTerm(term, term.endsOn, today)
  const decideBy = addDays(endsOn, -(term.noticeDays ?? 0))
  const daysLeft = daysBetween(today, decideBy)
  return { state: stateOf(term, endsOn, daysLeft, today), endsOn, decideBy, daysLeft, renewals }
}

function runningTerm({ startsOn, renewsItself }: Term, signedEnd: PlainDate, today: PlainDate) {
  const lengthMonths =
    startsOn === null ? 12 : Math.max(1, Math.round(daysBetween(startsOn, signedEnd) / 30.4375))
  let endsOn = signedEnd
  let renewals = 0
  if (!renewsItself) return { endsOn, renewals }
  while (endsOn < today && renewals < mostRenewals) {
    renewals += 1
    endsOn = addMonths(signedEnd, lengthMonths * renewals)
  }
  return { endsOn, renewals }
}

function stateOf(term: Term, endsOn: PlainDate, daysLeft: number, today: PlainDate): Renewal['state'] {
  if (endsOn < today) return 'ended'
  if (term.startsOn !== null && term.startsOn > today) return 'notStarted'
  if (daysLeft < 0) return 'noticePassed'
  return daysLeft <= calledForDays ? 'decide' : 'running'
}
