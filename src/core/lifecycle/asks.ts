import type { LifecycleStage } from './stages.ts'

/** What a stage can ask of us, as far as facts can tell whether it is done. */
export const askNames = [
  'owner',
  'contactKnown',
  'decisionMaker',
  'needNoted',
  'goalNoted',
  'payKnown',
  'contractSigned',
  'termsAgreed',
  'teamNamed',
  'contactLately',
  'contactSoon',
  'spendKnown',
  'competitorKnown',
  'problemNoted',
] as const
export type Ask = (typeof askNames)[number]

const asks: Record<LifecycleStage, readonly Ask[]> = {
  acquaintance: ['owner', 'contactKnown', 'needNoted', 'contactLately'],
  qualification: ['decisionMaker', 'needNoted', 'payKnown', 'spendKnown', 'competitorKnown'],
  contract: ['decisionMaker', 'contractSigned', 'termsAgreed'],
  onboarding: ['teamNamed', 'contactSoon', 'termsAgreed', 'goalNoted'],
  partnership: ['contactLately', 'contractSigned', 'goalNoted', 'teamNamed'],
  expansion: ['goalNoted', 'spendKnown', 'competitorKnown', 'decisionMaker'],
  atRisk: ['contactSoon', 'problemNoted', 'decisionMaker', 'competitorKnown'],
  lost: ['problemNoted', 'competitorKnown', 'contactLately'],
  wonBack: ['contactSoon', 'problemNoted', 'goalNoted', 'teamNamed'],
}

export interface Asked {
  ask: Ask
  /** null where the facts cannot tell. */
  done: boolean | null
}

/**
 * What the stage asks of us, what is not done first. Any stage; what the facts leave out cannot be told. The lists are our
 * own.
 */
export function stageAsks(stage: LifecycleStage, facts: Partial<Record<Ask, boolean>>): Asked[] {
  return asks[stage]
    .map((ask) => ({ ask, done: facts[ask] ?? null }))
    .toSorted((left, right) => Number(left.done === true) - Number(right.done === true))
}
