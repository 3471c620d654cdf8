import { type Known, known, unknown } from '../reason.ts'

export type Judged = { score: number; happened: boolean }

/**
 * The area under the ROC curve: the chance that a case where it happened was scored above a case where it
 * did not, ties counting half. 0..1, where 0.5 is a coin. Unknown (ZERO_VARIANCE) where all or none of the
 * cases happened. Mann and Whitney's U by average ranks (Hanley and McNeil 1982).
 */
export function rocAuc(cases: readonly Judged[]): Known<number> {
  const ascending = cases.toSorted((left, right) => left.score - right.score)
  const positives = ascending.filter((one) => one.happened).length
  const negatives = ascending.length - positives
  if (positives === 0 || negatives === 0) return unknown('ZERO_VARIANCE')
  let rankSum = 0
  for (let start = 0; start < ascending.length;) {
    let end = start
    while (end < ascending.length && ascending[end]!.score === ascending[start]!.score) end += 1
    const averageRank = (start + 1 + end) / 2
    for (let index = start; index < end; index += 1) if (ascending[index]!.happened) rankSum += averageRank
    start = end
  }
  return known((rankSum - (positives * (positives + 1)) / 2) / (positives * negatives))
}
