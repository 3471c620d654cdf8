import type { Settings } from '../settings.ts'

export type KeyAccounts = Settings['keyAccounts']
export type StoredCriterion = KeyAccounts['criteria'][number]
export type Axis = StoredCriterion['axis']

/** A scale as a person thinks of it: where it gives no points and where all ten. Which way is better follows from that. */
export type ScaleDraft = { zeroAt: number | null; tenAt: number | null; curve: 'linear' | 'log' }

export type CriterionDraft = {
  id: string
  axis: Axis
  kind: StoredCriterion['kind']
  /** The supplier's own name; '' takes the built-in one. */
  name: string
  weightPct: number | null
  scale: ScaleDraft | null
}

export type RulesDraft = {
  criteria: CriterionDraft[]
  attractivenessCut: number | null
  strengthCut: number | null
  knownSharePct: number | null
  slots: number | null
}

/** What the numbers beside the criteria can be. */
export const limits = [
  { name: 'attractivenessCut', least: 0, most: 10, digits: 2 },
  { name: 'strengthCut', least: 0.1, most: 10, digits: 2 },
  { name: 'knownSharePct', least: 0, most: 100, digits: 1 },
  { name: 'slots', least: 1, most: 200, digits: 0 },
] as const

export const isOutside = ({ least, most }: { least: number; most: number }, value: number | null): boolean =>
  value === null || value < least || value > most

export type Fault = 'scaleSame' | 'scaleLog' | 'incomplete' | 'nameMissing'

const tenth = (value: number) => Math.round(value * 10) / 10

export function draftOf(rules: KeyAccounts): RulesDraft {
  const criteria = rules.criteria.map(({ id, axis, kind, name, weight, scale }): CriterionDraft => {
    const isRising = scale?.direction === 'higherIsBetter'
    const marks = scale && {
      zeroAt: isRising ? scale.low : scale.high,
      tenAt: isRising ? scale.high : scale.low,
      curve: scale.curve,
    }
    return { id, axis, kind, name: name ?? '', weightPct: tenth(100 * weight), scale: marks }
  })
  return { ...rules, criteria }
}

/** The rules as they are stored. Only for a draft without faults. */
export function rulesOf(draft: RulesDraft): KeyAccounts {
  const criteria = draft.criteria.map(({ id, axis, kind, name, weightPct, scale }): StoredCriterion => {
    const [zeroAt, tenAt] = [scale?.zeroAt ?? 0, scale?.tenAt ?? 0]
    const stored = scale && {
      low: Math.min(zeroAt, tenAt),
      high: Math.max(zeroAt, tenAt),
      direction: tenAt > zeroAt ? ('higherIsBetter' as const) : ('lowerIsBetter' as const),
      curve: scale.curve,
    }
    return {
      id,
      axis,
      kind,
      name: name.trim() === '' ? null : name.trim(),
      weight: (weightPct ?? 0) / 100,
      scale: stored,
    }
  })
  const { attractivenessCut, strengthCut, knownSharePct, slots } = draft
  return {
    criteria,
    attractivenessCut: attractivenessCut ?? 0,
    strengthCut: strengthCut ?? 0,
    knownSharePct: knownSharePct ?? 0,
    slots: slots ?? 0,
  }
}

/** The share of each criterion of an axis in percent of its weight, by id; null where the axis has no weight at all. */
export function sharesOf({ criteria }: RulesDraft, axis: Axis): Map<string, number> | null {
  const own = criteria.filter((one) => one.axis === axis)
  const total = own.reduce((sum, { weightPct }) => sum + (weightPct ?? 0), 0)
  return total > 0 ? new Map(own.map(({ id, weightPct }) => [id, (100 * (weightPct ?? 0)) / total])) : null
}

/** What is wrong with one criterion, or null. `isNamed`: Mainstay has a name for its id. */
export function faultOf({ name, weightPct, scale }: CriterionDraft, isNamed: boolean): Fault | null {
  if (!isNamed && name.trim() === '') return 'nameMissing'
  if (weightPct === null) return 'incomplete'
  if (scale === null) return null
  const { zeroAt, tenAt, curve } = scale
  if (zeroAt === null || tenAt === null) return 'incomplete'
  if (zeroAt === tenAt) return 'scaleSame'
  return curve === 'log' && Math.min(zeroAt, tenAt) <= 0 ? 'scaleLog' : null
}

/** The draft with one more criterion that people judge, under an id that is free. */
export function withOwn(draft: RulesDraft, axis: Axis, name: string): RulesDraft {
  const taken = new Set(draft.criteria.map(({ id }) => id))
  let number = 1
  while (taken.has(`own-${number}`)) number += 1
  const own: CriterionDraft = { id: `own-${number}`, axis, kind: 'judged', name, weightPct: 10, scale: null }
  return { ...draft, criteria: [...draft.criteria, own] }
}
