import type { ContractRouterClient } from '@orpc/contract'
import type { financesContract } from '../contract.ts'

export type Finances = Awaited<ReturnType<ContractRouterClient<typeof financesContract>['get']>>
export type Statement = Finances['statements'][number]
export type Payments = Finances['payments']
export type Sign = Finances['signs'][number]

/** The lines of a statement in the order in which books are read: what is owned, what is owed, what was earned. */
export const statementLines = [
  'revenue',
  'ebit',
  'netProfit',
  'totalAssets',
  'currentAssets',
  'totalLiabilities',
  'currentLiabilities',
  'equity',
  'retainedEarnings',
] as const
export type StatementLine = (typeof statementLines)[number]
