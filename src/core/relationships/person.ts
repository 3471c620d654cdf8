/** Parts people play in a buying decision. */
export const ROLES = [
  'decisionMaker',
  'approver',
  'influencer',
  'technical',
  'financial',
  'user',
  'gatekeeper',
] as const

/** NPS circles: who defends the brand, who leads the business, who works with what we deliver. */
export const CIRCLES = ['defender', 'leader', 'user'] as const

/** Where a person stands towards us, best first. */
export const STANCES = ['sponsor', 'supporter', 'neutral', 'sceptic', 'opponent'] as const
export type Stance = (typeof STANCES)[number]
