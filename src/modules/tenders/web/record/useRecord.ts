import { useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { type Opportunity, titleOf } from '../tender.ts'
import type { Draft } from './draft.ts'

/** Asks anew for everything that opportunities show up in. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient()
  return async () => {
    await Promise.all(
      [api.tenders.key(), api.competitors.key(), api.interactions.key()].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    )
  }
}

/** Sends a result; for ten seconds it can be taken back: a new one goes, a known one is as it was. */
export function useRecord(accountId: string) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefresh()
  return async (draft: Draft, known: Opportunity | null) => {
    const { name, reasons, ...result } = draft
    const given = reasons.map(({ note, ...reason }) => ({ ...reason, note: note?.trim() || null }))
    const recorded = await client.tenders.record({
      ...result,
      winner: result.winner?.trim() || null,
      accountId,
      reasons: given,
      ...(known ? { opportunityId: known.id, version: known.version } : { name: name.trim() }),
    })
    await refresh()
    const at = { accountId, opportunityId: recorded.id }
    notice.undoable(t(`tenders.recorded.${draft.outcome}`, { name: titleOf(recorded) }), async () => {
      if (known === null) await client.tenders.remove(at)
      else await client.tenders.record({ ...before(known), ...at, version: recorded.version })
      await refresh()
    })
  }
}

function before(known: Opportunity) {
  const { outcome, closedOn, winner, ourPrice, winnerPrice, budget, ourRank, bidders, currency } = known
  const reasons = known.reasons.map(({ reason, weight, note }) => ({
    reason: reason as 'other',
    weight,
    note,
  }))
  return { outcome, closedOn, winner, ourPrice, winnerPrice, budget, ourRank, bidders, currency, reasons }
}
