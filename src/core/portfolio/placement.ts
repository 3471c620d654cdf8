import { type Criterion, scoreFact, type Scores } from '../keyAccounts/criterion.ts'
import type { AccountScores, KaismOptions } from '../keyAccounts/kaism.ts'
import type { Known } from '../reason.ts'
import type { AccountFacts } from './accountFacts.ts'
import { computedFacts } from './computedFacts.ts'

/** What people judged of an account as of the date: scores 0..10 by criterion, ours and each competitor's. */
export type Judgements = {
  attractiveness: Scores
  own: Scores
  competitors: { id: string; scores: Scores }[]
}

export const noJudgements: Judgements = { attractiveness: {}, own: {}, competitors: [] }

type PlacementInput = {
  revenue: number
  windowYears: number
  judgements: ReadonlyMap<string, Judgements>
  rules: { criteria: readonly Criterion[]; kaism: Required<KaismOptions> }
}

/**
 * The scores of an account on all criteria: computed ones from its facts by their fixed scales, judged ones from the
 * people who rated it. `cv` is the coefficient of variation of its months, from the XYZ analysis. A computed criterion whose fact is unknown is unknown with that reason.
 */
export function accountScores(
  account: AccountFacts,
  cv: Known<number>,
  input: PlacementInput,
): AccountScores {
  const { criteria } = input.rules
  const judgements = input.judgements.get(account.id) ?? noJudgements
  const { revenue, windowYears } = input
  const facts = computedFacts(account, { revenue, windowYears, cv })
  const computed = criteria.flatMap((criterion): [string, Known<number>][] => {
    const fact =
      criterion.kind === 'computed' ? (facts as Record<string, Known<number>>)[criterion.id] : undefined
    return criterion.kind === 'computed' && fact ? [[criterion.id, scoreFact(fact, criterion.scale)]] : []
  })
  return {
    id: account.id,
    attractiveness: { ...judgements.attractiveness, ...Object.fromEntries(computed) },
    own: judgements.own,
    competitors: judgements.competitors,
  }
}
