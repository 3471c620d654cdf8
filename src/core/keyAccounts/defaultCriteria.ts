import type { Criterion } from './criterion.ts'

/**
 * The criteria a company starts with, weights summing to 1 per axis. The four attractiveness criteria that
 * need nothing but orders hold 62 % of the weight, so an account is scored before anybody has judged it.
 * Facts are read in these units: volume in minor units of the window's revenue, growth and margin in percent,
 * frequency in order days a year, regularity as the coefficient of variation of months (see XYZ), payment in
 * days late weighted by amount. Volume runs on a log scale from 0.1 % to 10 % of `ourRevenue` (minor units
 * of the same window), so its middle is 1 % of our revenue; the marks are to be stored, not recomputed, or
 * every account would move with the book. Throws RangeError where `ourRevenue` is not positive. All of it is
 * a house default after Cheverton's factors.
 */
export function defaultCriteria(ourRevenue: number): Criterion[] {
  if (!(ourRevenue > 0)) throw new RangeError(`no volume scale on a revenue of ${ourRevenue}`)
  return [
    computed('volume', 0.22, { low: ourRevenue / 1000, high: ourRevenue / 10, curve: 'log' }),
    computed('growth', 0.14, { low: -20, high: 20 }),
    computed('frequency', 0.13, { low: 1, high: 52, curve: 'log' }),
    computed('regularity', 0.13, { low: 0.2, high: 1.8, direction: 'lowerIsBetter' }),
    computed('margin', 0.12, { low: 0, high: 40 }),
    computed('payment', 0.06, { low: 0, high: 45, direction: 'lowerIsBetter' }),
    judged('potential', 'attractiveness', 0.1),
    judged('fit', 'attractiveness', 0.05),
    judged('access', 'attractiveness', 0.05),
    judged('quality', 'strength', 0.25),
    judged('delivery', 'strength', 0.25),
    judged('price', 'strength', 0.2),
    judged('service', 'strength', 0.15),
    judged('relationship', 'strength', 0.15),
  ]
}

type ComputedCriterion = Extract<Criterion, { kind: 'computed' }>
type Marks = Pick<ComputedCriterion['scale'], 'low' | 'high'> & Partial<ComputedCriterion['scale']>

function computed(id: string, weight: number, marks: Marks): Criterion {
  const scale = { direction: 'higherIsBetter', curve: 'linear', ...marks } as const
  return { id, axis: 'attractiveness', weight, kind: 'computed', scale }
}

function judged(id: string, axis: Criterion['axis'], weight: number): Criterion {
  return { id, axis, weight, kind: 'judged' }
}
