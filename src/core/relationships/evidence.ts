import type { PlainDate } from '../period.ts'
import { type Pair, pairKey, type Touch } from './touch.ts'

/** What traffic shows of one pair over one channel. */
export interface ChannelEvidence {
  channel: string | null
  in: number
  out: number
  /** Without a direction: both sat together, or the file does not say. */
  both: number
  lastOn: PlainDate
}

/** What traffic shows of a pair in a window. */
export interface PairEvidence extends Pair {
  touches: number
  in: number
  out: number
  both: number
  /** Most used channel first. */
  channels: ChannelEvidence[]
  lastOn: PlainDate
}

/**
 * Counts the touches of every pair, by channel and direction, most first. A touch of several people counts for each of
 * their pairs; one that names nobody of a side counts for none. An empty list gives none. Cut the window before.
 */
export function pairEvidence(traffic: readonly Touch[]): PairEvidence[] {
  const pairs = new Map<string, PairEvidence>()
  for (const touch of traffic)
    for (const contactId of new Set(touch.contactIds))
      for (const colleagueId of new Set(touch.colleagueIds)) note(pairs, { contactId, colleagueId }, touch)
  for (const pair of pairs.values()) pair.channels.sort((left, right) => total(right) - total(left))
  return [...pairs.values()].toSorted(
    (left, right) => right.touches - left.touches || (pairKey(left) < pairKey(right) ? -1 : 1),
  )
}

const total = (one: { in: number; out: number; both: number }) => one.in + one.out + one.both

function note(pairs: Map<string, PairEvidence>, pair: Pair, { at, channel, direction }: Touch): void {
  const day = at.slice(0, 10)
  const known = pairs.get(pairKey(pair)) ?? {
    ...pair,
    touches: 0,
    in: 0,
    out: 0,
    both: 0,
    channels: [],
    lastOn: day,
  }
  pairs.set(pairKey(pair), known)
  let over = known.channels.find((one) => one.channel === channel)
  if (!over) known.channels.push((over = { channel, in: 0, out: 0, both: 0, lastOn: day }))
  const way = direction === 'in' || direction === 'out' ? direction : 'both'
  for (const counts of [known, over]) {
    counts[way]++
    if (day > counts.lastOn) counts.lastOn = day
  }
  known.touches++
}
