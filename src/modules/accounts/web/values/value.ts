import type { ContractRouterClient } from '@orpc/contract'
import type { accountsContract } from '../../contract.ts'

type Accounts = ContractRouterClient<typeof accountsContract>
export type AccountValue = Awaited<ReturnType<Accounts['values']>>[number]

/** The values of each field, newest first. */
export function byField(values: readonly AccountValue[]): Map<string, AccountValue[]> {
  return Map.groupBy(values, ({ field }) => field)
}

/** What somebody else said after the standing value was set: a thing to decide, newest first; none where all agree. */
export function disagreement(history: readonly AccountValue[]): AccountValue | null {
  const standing = history.find(({ stands }) => stands)
  return (
    history.find(
      ({ stands, value, notedAt }) =>
        !stands &&
        value !== null &&
        value !== (standing?.value ?? null) &&
        notedAt >= (standing?.notedAt ?? ''),
    ) ?? null
  )
}
