import fc from 'fast-check'
import { defaultCriteria } from '../core/keyAccounts/defaultCriteria.ts'
import type { MatrixAccount, Rules, StoredCriterion } from '../modules/segments/web/matrix/rules.ts'

export const criteria: StoredCriterion[] = defaultCriteria(100).map((one) => ({
  ...one,
  name: null,
  scale: one.kind === 'computed' ? one.scale : null,
}))

export const ourRules: Rules = { criteria, attractivenessCut: 5, strengthCut: 1, knownSharePct: 60 }

const strengthIds = criteria.filter(({ axis }) => axis === 'strength').map(({ id }) => id)

/** An account as the server sends it; scores by criterion id, parties with five scores of strength each. */
export function accountOf(
  id: string,
  known: {
    scores?: Record<string, number | null>
    us?: (number | null)[]
    rivals?: Record<string, (number | null)[]>
    value?: number
  } = {},
): MatrixAccount {
  const { scores = {}, us = [], rivals = {}, value = 100 } = known
  const own = Object.fromEntries(strengthIds.map((criterionId, index) => [criterionId, us[index] ?? null]))
  return {
    accountId: id,
    account: `Account ${id}`,
    attractiveness: null,
    strengthRatio: null,
    quadrant: null,
    previousQuadrant: null,
    previousAttractiveness: null,
    previousStrengthRatio: null,
    knownSharePct: 0,
    range: null,
    missing: [],
    value,
    competitor: null,
    scores: criteria.map((criterion) => {
      const score = { ...scores, ...own }[criterion.id] ?? null
      return {
        criterionId: criterion.id,
        score,
        best: null,
        reason: score === null ? 'NOT_RATED' : null,
        raw: null,
        sample: null,
      }
    }),
    parties: [
      { party: 'us', scores: us },
      ...Object.entries(rivals).map(([party, theirs]) => ({ party, scores: theirs })),
    ],
  }
}

/** All attractiveness criteria at one score. */
export function attractive(score: number): Record<string, number> {
  return Object.fromEntries(
    criteria.filter(({ axis }) => axis === 'attractiveness').map(({ id }) => [id, score]),
  )
}

const score = fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { freq: 3 })
const five = fc.array(score, { minLength: 5, maxLength: 5 })

/** Any account: criteria known or not, no competitor or several. */
export const anyAccount = fc
  .record({
    attractiveness: fc.array(score, { minLength: 9, maxLength: 9 }),
    us: five,
    rivals: fc.dictionary(fc.constantFrom('Rival A', 'Rival B', 'Rival C'), five),
  })
  .map(({ attractiveness, us, rivals }) =>
    accountOf('1', {
      scores: Object.fromEntries(criteria.slice(0, 9).map(({ id }, index) => [id, attractiveness[index]!])),
      us,
      rivals,
    }),
  )
