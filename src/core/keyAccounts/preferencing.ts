import { checkMinor, thresholdMinor } from '../money.ts'
import { type Known, known, unknown } from '../reason.ts'
import { isAttractive } from './kaism.ts'

export const PREFERENCES = ['core', 'development', 'exploitable', 'nuisance'] as const
/** What an account is to its supplier. */
export type Preference = (typeof PREFERENCES)[number]
export type ValueBand = 'negligible' | 'low' | 'moderate' | 'high'

export type SupplierPreference = {
  preference: Known<Preference>
  /** The account's share of the supplier's revenue, percent. */
  valueSharePct: Known<number>
  valueBand: Known<ValueBand>
  parameters: {
    attractivenessCut: number
    valueCutPct: number
    bandCutsPct: readonly [number, number, number]
  }
}

/**
 * How a supplier sees an account, the mirror of KAISM: attractiveness (0..10) by the account's share of the
 * supplier's revenue (whole minor units, one window). Core: both high; development: attractive, little value;
 * exploitable: value without attraction; nuisance: neither. A value on a cut is high, the share is tested
 * exactly. Unknown: the reason of the attractiveness, or NON_POSITIVE_BASE where the supplier has no revenue.
 * Source: Steele and Court 1996, CIPS; the bands at 0.8, 5 and 15 % are often quoted, the cut at 5 % is the
 * middle one.
 */
export function supplierPreference(
  account: { attractiveness: Known<number>; accountRevenue: number; supplierRevenue: number },
  options: Partial<SupplierPreference['parameters']> = {},
): SupplierPreference {
  const { attractivenessCut = 5, valueCutPct = 5, bandCutsPct = [0.8, 5, 15] } = options
  const { attractiveness, supplierRevenue } = account
  const revenue = checkMinor(account.accountRevenue)
  const parameters = { attractivenessCut, valueCutPct, bandCutsPct }
  if (supplierRevenue <= 0) {
    const none = unknown('NON_POSITIVE_BASE')
    return { preference: none, valueSharePct: none, valueBand: none, parameters }
  }
  const reaches = (pct: number): boolean => revenue >= thresholdMinor(supplierRevenue, pct)
  const bands = ['negligible', 'low', 'moderate', 'high'] as const
  return {
    preference:
      attractiveness.value === null
        ? attractiveness
        : known(preferenceOf(isAttractive(attractiveness.value, attractivenessCut), reaches(valueCutPct))),
    valueSharePct: known((100 * revenue) / supplierRevenue),
    valueBand: known(bands[bandCutsPct.filter(reaches).length]!),
    parameters,
  }
}

function preferenceOf(attracts: boolean, hasValue: boolean): Preference {
  if (attracts) return hasValue ? 'core' : 'development'
  return hasValue ? 'exploitable' : 'nuisance'
}
