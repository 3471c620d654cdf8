export const threePs = ['need', 'pay', 'authority'] as const
export type P = (typeof threePs)[number]

export const checkTopics = ['documents', 'reliability', 'reputation', 'finances'] as const
export type CheckTopic = (typeof checkTopics)[number]
export const checkStates = ['open', 'fine', 'doubtful', 'bad'] as const
export type CheckState = (typeof checkStates)[number]

/** 0 none, 1 weak, 2 good, 3 strong; null is not known. */
export type Rating = 0 | 1 | 2 | 3 | null
export interface Judged {
  rating: Rating
  note: string | null
}
export interface Check {
  topic: CheckTopic
  item: string
  state: CheckState
  note: string | null
}

export type Obstacle =
  | { code: 'unknownP'; p: P }
  | { code: 'badUnexplained'; topic: CheckTopic; item: string }

/**
 * What stands in the way of accepting a candidate: each of the three P's (need, ability to pay, authority to decide) that
 * is not known, and each finding of the due diligence that is bad and says not why it is taken all the same. Open and
 * doubtful items stand in nobody's way. Empty where the candidate can be accepted.
 */
export function obstaclesToAccept(judged: Record<P, Judged>, checks: readonly Check[]): Obstacle[] {
  const unknownPs = threePs.filter((p) => judged[p].rating === null)
  const unexplained = checks.filter(
    ({ state, note }) => state === 'bad' && (note === null || note.trim() === ''),
  )
  return [
    ...unknownPs.map((p) => ({ code: 'unknownP', p }) as const),
    ...unexplained.map(({ topic, item }) => ({ code: 'badUnexplained', topic, item }) as const),
  ]
}

export interface Fitness {
  knownPs: number
  /** The lowest known rating: a customer without any need is none, whatever it could pay. null where nothing is known. */
  weakest: { p: P; rating: 0 | 1 | 2 | 3 } | null
  checked: number
  of: number
  bad: number
  doubtful: number
}

/** How far a candidate has been looked into, and where it is weakest. Items still open are not checked. */
export function fitnessOf(judged: Record<P, Judged>, checks: readonly Check[]): Fitness {
  const rated = threePs.flatMap((p) => {
    const { rating } = judged[p]
    return rating === null ? [] : [{ p, rating }]
  })
  const inState = (state: CheckState) => checks.filter((check) => check.state === state).length
  return {
    knownPs: rated.length,
    weakest: rated.toSorted((left, right) => left.rating - right.rating)[0] ?? null,
    checked: checks.length - inState('open'),
    of: checks.length,
    bad: inState('bad'),
    doubtful: inState('doubtful'),
  }
}
