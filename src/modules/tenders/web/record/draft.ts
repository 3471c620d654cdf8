import type { Opportunity } from '../tender.ts'
import type { PickedReason } from './ReasonPicker.tsx'

/** What a person says of how a tender ended. */
export interface Draft {
  name: string
  outcome: 'won' | 'lost'
  closedOn: string
  winner: string | null
  ourPrice: number | null
  winnerPrice: number | null
  budget: number | null
  ourRank: number | null
  bidders: number | null
  currency: string | null
  reasons: PickedReason[]
}

/** Begins with what is known already, so that only what is new has to be typed. */
export function draftOf(
  known: Opportunity | null,
  { today, currency, outcome = 'lost' }: { today: string; currency: string | null; outcome?: 'won' | 'lost' },
): Draft {
  return {
    name: known?.name ?? '',
    outcome: known?.outcome === 'won' ? 'won' : outcome,
    closedOn: known?.closedOn ?? today,
    winner: known?.winner ?? null,
    ourPrice: known?.ourPrice ?? known?.amount ?? null,
    winnerPrice: known?.winnerPrice ?? null,
    budget: known?.budget ?? null,
    ourRank: known?.ourRank ?? null,
    bidders: known?.bidders ?? null,
    currency: known?.currency ?? currency,
    reasons: (known?.reasons ?? []).map(({ reason, weight, note }) => ({
      reason: reason as PickedReason['reason'],
      weight,
      note,
    })),
  }
}
