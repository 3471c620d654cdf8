import type { Axis, Criterion } from '../../../../core/keyAccounts/criterion.ts'
import type { KaismOptions } from '../../../../core/keyAccounts/kaism.ts'
import { normalisedWeights, withShare } from '../../../../core/keyAccounts/weightRoots.ts'
import type { Client } from '../../../../contract.ts'

export type Matrix = Awaited<ReturnType<Client['segments']['matrix']>>
export type MatrixAccount = Matrix['accounts'][number]
export type StoredCriterion = Matrix['criteria'][number]
type KeyAccountSettings = Awaited<ReturnType<Client['settings']['get']>>['keyAccounts']

/** What the picture is drawn by: our rules, or others that are tried out. */
export type Rules = {
  criteria: readonly StoredCriterion[]
  attractivenessCut: number
  strengthCut: number
  knownSharePct: number
}

export function rulesOf({ criteria, attractivenessCut, strengthCut, knownSharePct }: Matrix): Rules {
  return { criteria, attractivenessCut, strengthCut, knownSharePct }
}

/** The rules as the formulas take them. */
export function formulaOf(rules: Rules): { criteria: Criterion[]; options: Required<KaismOptions> } {
  const { attractivenessCut, strengthCut, knownSharePct } = rules
  const criteria = rules.criteria.map(({ id, axis, weight, kind, scale }): Criterion =>
    kind === 'computed' && scale !== null
      ? { id, axis, weight, kind, scale }
      : { id, axis, weight, kind: 'judged' },
  )
  return { criteria, options: { attractivenessCut, strengthCut, minKnownPct: knownSharePct } }
}

/** The criteria of one axis with their shares of its weight, 0..1. */
export function sharesOf(rules: Rules, axis: Axis): { criterion: StoredCriterion; share: number }[] {
  const own = rules.criteria.filter((criterion) => criterion.axis === axis)
  const shares = normalisedWeights(own.map(({ weight }) => weight)) ?? own.map(() => 1 / own.length)
  return own.map((criterion, index) => ({ criterion, share: shares[index]! }))
}

/**
 * The rules with one criterion at `share` (0..1) of its axis. The others of the axis keep their proportions and share
 * what is left; where nothing was left for them, they share alike. An axis with one criterion stays as it is.
 */
export function withWeight(rules: Rules, criterionId: string, share: number): Rules {
  const axis = rules.criteria.find(({ id }) => id === criterionId)?.axis
  if (axis === undefined) return rules
  const own = sharesOf(rules, axis)
  if (own.length < 2) return rules
  const moved = own.findIndex(({ criterion }) => criterion.id === criterionId)
  const before = own.map((one) => one.share)
  const others = (1 - share) / (own.length - 1)
  const after =
    1 - before[moved]! > 1e-9
      ? withShare(before, moved, share, [...before])
      : before.map((_, index) => (index === moved ? share : others))
  const weightOf = new Map(own.map(({ criterion }, index) => [criterion.id, after[index]!]))
  const criteria = rules.criteria.map((one) => ({ ...one, weight: weightOf.get(one.id) ?? one.weight }))
  return { ...rules, criteria }
}

const ALIKE = 1e-6

/** Whether two sets of rules for the same criteria judge alike. */
export function judgeAlike(one: Rules, other: Rules): boolean {
  const near = (left: number, right: number) => Math.abs(left - right) < ALIKE
  const sameWeights = (['attractiveness', 'strength'] as const).every((axis) => {
    const theirs = sharesOf(other, axis)
    return sharesOf(one, axis).every(({ share }, index) => near(share, theirs[index]!.share))
  })
  return (
    sameWeights &&
    near(one.attractivenessCut, other.attractivenessCut) &&
    near(one.strengthCut, other.strengthCut)
  )
}

/** The rules as the settings keep them. */
export function settingOf(rules: Rules, slots: number): KeyAccountSettings {
  return { ...rules, criteria: [...rules.criteria], slots }
}
