import type { Quadrant } from './kaism.ts'
import type { SlotCandidate } from './slots.ts'

/** Where an account stood on one of the two dates: the same figures that compete for slots. */
export type Position = SlotCandidate

export type MoveKind = 'toKey' | 'fromKey' | 'between' | 'placed' | 'unplaced'

export type QuadrantMove = {
  id: string
  from: Quadrant | null
  to: Quadrant | null
  kind: MoveKind
  /** Later less earlier; null where one of them is not known. */
  attractivenessChange: number | null
  strengthRatioChange: number | null
}

/**
 * Lists the accounts that changed quadrant between two dates, in the order of the later list and then of the
 * earlier. Placed for the first time and no longer placed count as moves; an account missing from a date was
 * not placed on it. Accounts that stayed are left out.
 */
export function quadrantMoves(earlier: readonly Position[], later: readonly Position[]): QuadrantMove[] {
  const before = new Map(earlier.map((position) => [position.id, position]))
  const after = new Map(later.map((position) => [position.id, position]))
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const old = before.get(id)
    const current = after.get(id)
    const from = old?.quadrant ?? null
    const to = current?.quadrant ?? null
    if (from === to) return []
    return [
      {
        id,
        from,
        to,
        kind: kindOf(from, to),
        attractivenessChange: change(old?.attractiveness, current?.attractiveness),
        strengthRatioChange: change(old?.strengthRatio, current?.strengthRatio),
      },
    ]
  })
}

function kindOf(from: Quadrant | null, to: Quadrant | null): MoveKind {
  if (from === null) return 'placed'
  if (to === null) return 'unplaced'
  if (to === 'key') return 'toKey'
  return from === 'key' ? 'fromKey' : 'between'
}

function change(before: number | null | undefined, after: number | null | undefined): number | null {
  return before === null || before === undefined || after === null || after === undefined
    ? null
    : after - before
}
