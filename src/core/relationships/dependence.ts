import type { PlainDate } from '../period.ts'
import { type Known, known, unknown } from '../reason.ts'
import { type Pair, pairKey, type Touch, touchesWithin } from './touch.ts'

export interface PairShare extends Pair {
  sharePct: number
}
export interface PersonShare {
  id: string
  sharePct: number
}

export interface Dependence {
  /** Touches that name people of both sides; shares are of these. */
  touches: number
  /** Touches of the window that leave a side unnamed and so say nothing here. */
  unnamed: number
  /** Largest first. */
  pairs: PairShare[]
  ours: PersonShare[]
  theirs: PersonShare[]
  /** Herfindahl-Hirschman index of the pairs, 1/pairs..1: 1 where all contact runs through one pair. */
  hhi: number
}

export const DEPENDENCE_DAYS = 365
const LEAST_TOUCHES = 5

/**
 * How far the contact with an account hangs on one pair, one of ours or one of theirs: their shares, 0..100 percent, of
 * the touches of the last `days` days (365) that name people of both sides. A touch of several people is divided evenly
 * among their pairs, so that shares of pairs sum to 100. HHI = sum of squared shares as fractions. Unknown
 * (TOO_FEW_OBSERVATIONS) under five touches: one call of two is no dependence.
 */
export function dependence(
  traffic: readonly Touch[],
  { asOf, days = DEPENDENCE_DAYS }: { asOf: PlainDate; days?: number },
): Known<Dependence> {
  const within = touchesWithin(traffic, asOf, days)
  const named = within.filter(
    ({ contactIds, colleagueIds }) => contactIds.length > 0 && colleagueIds.length > 0,
  )
  if (named.length < LEAST_TOUCHES) return unknown('TOO_FEW_OBSERVATIONS')
  const pairs = new Map<string, PairShare>()
  const ours = new Map<string, PersonShare>()
  const theirs = new Map<string, PersonShare>()
  for (const touch of named) {
    const contactIds = [...new Set(touch.contactIds)]
    const colleagueIds = [...new Set(touch.colleagueIds)]
    const partPct = 100 / (named.length * contactIds.length * colleagueIds.length)
    for (const contactId of contactIds)
      for (const colleagueId of colleagueIds) {
        const pair = { contactId, colleagueId }
        add(pairs, pairKey(pair), { ...pair, sharePct: 0 }, partPct)
        add(ours, colleagueId, { id: colleagueId, sharePct: 0 }, partPct)
        add(theirs, contactId, { id: contactId, sharePct: 0 }, partPct)
      }
  }
  return known({
    touches: named.length,
    unnamed: within.length - named.length,
    pairs: largestFirst(pairs),
    ours: largestFirst(ours),
    theirs: largestFirst(theirs),
    hhi: [...pairs.values()].reduce((sum, { sharePct }) => sum + (sharePct / 100) ** 2, 0),
  })
}

function add<Share extends { sharePct: number }>(
  shares: Map<string, Share>,
  key: string,
  fresh: Share,
  partPct: number,
): void {
  const share = shares.get(key) ?? fresh
  share.sharePct += partPct
  shares.set(key, share)
}

const largestFirst = <Share extends { sharePct: number }>(shares: ReadonlyMap<string, Share>): Share[] =>
  [...shares.entries()]
    .toSorted(([leftKey, left], [rightKey, right]) =>
      Math.abs(right.sharePct - left.sharePct) > 1e-9
        ? right.sharePct - left.sharePct
        : leftKey < rightKey
          ? -1
          : 1,
    )
    .map(([, share]) => share)
