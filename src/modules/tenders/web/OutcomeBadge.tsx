import { useMessage } from '../../../web/message.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import type { Outcome } from './tender.ts'

const TONES = { open: 'accent', won: 'good', lost: 'bad' } as const

/** Open, won or lost, with the stage beside it where it says more. */
export function OutcomeBadge({ outcome, stage }: { outcome: Outcome; stage?: string | null }) {
  const t = useMessage()
  const word = t(`tenders.outcome.${outcome}`)
  const isSame = stage?.toLocaleLowerCase() === word.toLocaleLowerCase()
  return (
    <StatusBadge
      tone={TONES[outcome]}
      label={stage && !isSame && outcome === 'open' ? stage : word}
      title={stage ?? word}
    />
  )
}
