import type { Client } from '../../../../contract.ts'

export type Concentration = Awaited<ReturnType<Client['segments']['concentration']>>
export type CurvePoint = Concentration['curve'][number]

/**
 * How many percent of the value the largest `accountsPct` percent of the customers bring, on the straight lines between
 * the points of the curve. Points rise from (0, 0) to (100, 100). Null without points.
 */
export function valueAt(curve: readonly CurvePoint[], accountsPct: number): number | null {
  const next = curve.findIndex((point) => point.accountsPct >= accountsPct)
  if (next === -1) return curve.at(-1)?.valuePct ?? null
  const after = curve[next]!
  const before = curve[next - 1]
  if (before === undefined || after.accountsPct === before.accountsPct) return after.valuePct
  const way = (accountsPct - before.accountsPct) / (after.accountsPct - before.accountsPct)
  return before.valuePct + way * (after.valuePct - before.valuePct)
}

/** The index in points, 0 to 10,000, as it is usually quoted. */
export function hhiPoints(hhi: number): number {
  return hhi * 10_000
}
