import type { ContractRouterClient } from '@orpc/contract'
import type { contractsContract } from '../contract.ts'

export type Agreed = Awaited<ReturnType<ContractRouterClient<typeof contractsContract>['list']>>[number]
export type SlaTerm = Agreed['sla'][number]
