import { addDays, type PlainDate } from '../period.ts'

/** One contact between people of ours and of theirs: a letter, a call, a visit. */
export interface Touch {
  /** A day or an instant in ISO form; the day is its first ten characters, in UTC. */
  at: string
  channel: string | null
  /** 'in' from them, 'out' from us, null where the file does not say or both sat together. */
  direction: string | null
  contactIds: readonly string[]
  colleagueIds: readonly string[]
}

/** What somebody says of a relation: 0 none, 1 knows, 2 works with, 3 trusted, 4 trusted adviser; null is not said. */
export interface DeclaredRelation {
  contactId: string
  colleagueId: string
  level: number | null
  wanted: number | null
}

/** A pair of one of theirs and one of ours. */
export interface Pair {
  contactId: string
  colleagueId: string
}

export const RELATION_LEVELS = [0, 1, 2, 3, 4] as const

/** The key of a pair, for maps. Any two ids; no errors. */
export const pairKey = ({ contactId, colleagueId }: Pair): string => `${contactId} ${colleagueId}`

/**
 * The touches of the last `days` days up to and with `asOf` (both ends included, so 90 days are today and the 89 before).
 * Later ones are left out, so that the picture of a past day knows nothing of what came. An empty list gives an empty one.
 */
export function touchesWithin<T extends Touch>(traffic: readonly T[], asOf: PlainDate, days: number): T[] {
  const from = addDays(asOf, 1 - days)
  return traffic.filter(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= asOf)
}
