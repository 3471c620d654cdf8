export type StabilityVerdict = 'firm' | 'mixed' | 'loose'

/**
 * Whether classes can be relied on, by the percent of the value that kept its class: firm from 80, loose below 60. The
 * value counts, not the number: that small accounts change places matters little. Both marks are a house default.
 */
export function stabilityVerdict(keptValuePct: number): StabilityVerdict {
  if (keptValuePct >= 80) return 'firm'
  return keptValuePct >= 60 ? 'mixed' : 'loose'
}
