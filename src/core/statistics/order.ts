export type Valued = { id: string; value: number }

/** Orders texts by their code units: the same on every machine and in every locale. Negative, 0 or positive. */
export function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Orders by value, largest first, and equal values by id: no ranking ever depends on the order of rows. */
export function byValueThenId(left: Valued, right: Valued): number {
  return right.value - left.value || compareIds(left.id, right.id)
}
