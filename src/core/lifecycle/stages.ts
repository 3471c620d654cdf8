/** Where a relationship with a customer stands, in the order in which it usually goes. */
export const lifecycleStages = [
  'acquaintance',
  'qualification',
  'contract',
  'onboarding',
  'partnership',
  'expansion',
  'atRisk',
  'lost',
  'wonBack',
] as const
export type LifecycleStage = (typeof lifecycleStages)[number]

/**
 * Whether a stage comes before the first delivery, so that no rhythm of orders can be asked of it. Any stage; null (no
 * stage yet) counts as before.
 */
export function isBeforeOrders(stage: LifecycleStage | null): boolean {
  return stage === null || lifecycleStages.indexOf(stage) < lifecycleStages.indexOf('onboarding')
}
