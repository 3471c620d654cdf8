import type { ContractRouterClient } from '@orpc/contract'
import type { needsContract } from '../contract.ts'

export type Needs = Awaited<ReturnType<ContractRouterClient<typeof needsContract>['get']>>
export type Need = Needs['needs'][number]
export type Goal = Needs['goals'][number]
export type Person = Needs['people'][number]

/** What a column of the SPIN board may lead to: each question opens the next. */
export const nextKind = {
  situation: 'problem',
  problem: 'implication',
  implication: 'payoff',
  payoff: null,
} as const satisfies Record<Need['kind'], Need['kind'] | null>
