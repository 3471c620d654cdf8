import { STANCES } from '../../../core/relationships/person.ts'
import { useMessage } from '../../../web/message.tsx'
import { ShapeBadge } from '../../../web/ui/ShapeBadge.tsx'
import { STANCE_LOOK } from './people.ts'

/** Where somebody stands towards us, by shape, tone and word; nobody asked is said as well. */
export function StanceBadge({ stance }: { stance: string | null }) {
  const t = useMessage()
  const known = STANCES.find((name) => name === stance)
  if (!known) return <ShapeBadge shape="ring" tone="neutral" label={t('people.stance.unasked')} />
  return <ShapeBadge {...STANCE_LOOK[known]} label={t(`people.stance.${known}`)} />
}
