/** What the tests read of the answer about an opportunity. */
export type ShownOpportunity = {
  id: string
  version: number
  stage: string | null
  outcome: string
  closedOn: string | null
  competitors: string[]
  reasons: { reason: string; weight: number; notedBy: string | null }[]
  bids: { competitor: string; price: number | null }[]
  lots: { id: string; name: string }[]
  moves: { stage: string; movedBy: string | null }[]
  place: number | null
  of: number | null
  toWinnerPct: { value: number | null }
}
