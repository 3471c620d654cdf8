import type { ContractRouterClient } from '@orpc/contract'
import type { LifecycleStage } from '../../../core/lifecycle/stages.ts'
import type { ToneName } from '../../../web/tokens.ts'
import type { lifecyclesContract } from '../contract.ts'

type Lifecycles = ContractRouterClient<typeof lifecyclesContract>
export type Lifecycle = Awaited<ReturnType<Lifecycles['get']>>
export type StageProposal = NonNullable<Lifecycle['proposal']>

/** How a stage is to be taken: before orders neutral, with orders good, at risk a warning, lost bad. */
export const STAGE_TONES: Record<LifecycleStage, ToneName> = {
  acquaintance: 'neutral',
  qualification: 'neutral',
  contract: 'accent',
  onboarding: 'accent',
  partnership: 'good',
  expansion: 'good',
  atRisk: 'warn',
  lost: 'bad',
  wonBack: 'accent',
}
