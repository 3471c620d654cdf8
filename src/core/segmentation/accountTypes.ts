import {
  type AccountTypeFacts,
  type AccountTypeOptions,
  accountTypeSettings,
  type TypeProposal,
} from './accountTypeFacts.ts'
import { proposeEconomist, proposeExpert, proposeImage, proposeProspect } from './accountTypeRules.ts'
import { portfolioBenchmarks } from './portfolioBenchmarks.ts'

/**
 * Proposes for every account which of the four types it is (product rule B3), each with the figures held
 * against their thresholds, for a person to confirm; an account can have several types. Proposals come in
 * the order of accounts given and of ACCOUNT_TYPES. What cannot be told is null with its reason. The
 * thresholds are house defaults, except 10 % of profit.
 */
export function proposeAccountTypes(
  accounts: readonly AccountTypeFacts[],
  options: AccountTypeOptions = {},
): { id: string; proposals: TypeProposal[] }[] {
  const settings = accountTypeSettings(options)
  const benchmarks = portfolioBenchmarks(accounts, settings)
  return accounts.map((account) => ({
    id: account.id,
    proposals: [
      proposeEconomist(account, benchmarks, settings),
      proposeProspect(account, benchmarks, settings),
      proposeImage(account, benchmarks),
      proposeExpert(account, benchmarks, settings),
    ],
  }))
}
