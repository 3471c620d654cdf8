import type { ContractRouterClient } from '@orpc/contract'
import { isPlainDate, type PlainDate } from '../../../core/period.ts'
import type { PlainSearch } from '../../../web/searchState.ts'
import type { ordersContract } from '../contract.ts'

type Lines = Awaited<ReturnType<ContractRouterClient<typeof ordersContract>['lines']>>

export type OrderLine = Lines['items'][number]
export type Amounts = Lines['amounts']

/** Which order lines of an account are looked at: days from and to, and whether those of its whole holding. */
export type LineChoice = { from?: PlainDate; to?: PlainDate; wholeHolding: boolean }

/** Reads the choice from the query of an address; what is no day is left open. */
export function readLineChoice({ from, to, wholeHolding }: PlainSearch): LineChoice {
  return {
    ...(from !== undefined && isPlainDate(from) ? { from } : {}),
    ...(to !== undefined && isPlainDate(to) ? { to } : {}),
    wholeHolding: wholeHolding === 'true',
  }
}
