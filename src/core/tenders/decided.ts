/** A tender or opportunity that was decided, with what is known of why. */
export type Decided = {
  id: string
  outcome: 'won' | 'lost'
  /** Who bid against us, by name; empty where nobody noted it. */
  competitors: readonly string[]
  family: string | null
  /** Why, with the weight of each (over 0); empty where nobody noted it. */
  reasons: readonly { reason: string; weight: number }[]
}

/** The part of the decision that lay in each reason, 0..1; over all reasons of a tender they come to 1. */
export function reasonShares({ reasons }: Decided): Map<string, number> {
  const whole = reasons.reduce((sum, { weight }) => sum + weight, 0)
  const shares = new Map<string, number>()
  for (const { reason, weight } of reasons) shares.set(reason, (shares.get(reason) ?? 0) + weight / whole)
  return shares
}
