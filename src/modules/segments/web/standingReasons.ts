import type { Reason } from '../../../core/reason.ts'
import type { Standing } from '../standings/contract.ts'

type Figure =
  | 'value'
  | 'changePct'
  | 'sharePct'
  | 'marginPct'
  | 'abc'
  | 'xyz'
  | 'quadrant'
  | 'attractiveness'
  | 'strengthRatio'

/** Why a figure of an account's standing is unknown, told from what else is known of the account. */
export function reasonOf(figure: Figure, standing: Standing): Reason {
  switch (figure) {
    case 'value':
    case 'abc':
      // A share of the revenue without a value means that value is margin, and that cost is what is missing.
      return standing.sharePct === null ? 'NO_HISTORY' : 'UNKNOWN_COST'
    case 'changePct':
      if (standing.previousValue === null) return 'NOT_APPLICABLE'
      return standing.previousValue < 0 ? 'NON_POSITIVE_BASE' : 'NO_HISTORY'
    case 'sharePct':
      return 'NO_HISTORY'
    case 'marginPct':
      return standing.value === null && standing.sharePct === null ? 'NO_HISTORY' : 'UNKNOWN_COST'
    case 'xyz':
      return standing.months.some((value) => value > 0) ? 'TOO_SHORT' : 'NO_HISTORY'
    case 'attractiveness':
      return 'TOO_LITTLE_KNOWN'
    case 'quadrant':
    case 'strengthRatio':
      return standing.attractiveness === null && figure === 'quadrant' ? 'TOO_LITTLE_KNOWN' : 'NOT_RATED'
  }
}
