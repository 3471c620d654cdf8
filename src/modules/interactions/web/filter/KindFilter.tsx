import { Button, Group } from '@mantine/core'
import { ENTRY_KINDS } from '../../../../core/entryKinds.ts'
import { useMessage } from '../../../../web/message.tsx'
import type { EntryKind, KindCounts } from '../entry.ts'

type KindFilterProps = {
  counts: KindCounts
  chosen: readonly EntryKind[]
  onChange: (chosen: EntryKind[]) => void
}

/** The first kinds are those of every account; the others are shown where there are any. */
const ALWAYS_SHOWN: readonly EntryKind[] = [
  'order',
  'delivery',
  'invoice',
  'interaction',
  'request',
  'opportunity',
]

/** Which kinds are shown, each with how many there are; none chosen means all. */
export function KindFilter({ counts, chosen, onChange }: KindFilterProps) {
  const t = useMessage()
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const toggle = (kind: EntryKind) =>
    onChange(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind])
  const shown = ENTRY_KINDS.filter(
    (kind) => ALWAYS_SHOWN.includes(kind) || (counts[kind] ?? 0) > 0 || chosen.includes(kind),
  )
  return (
    <Group gap="xs" role="group" aria-label={t('account.timeline.kinds')} data-print="no">
      <Button
        variant={chosen.length === 0 ? 'light' : 'default'}
        aria-pressed={chosen.length === 0}
        onClick={() => onChange([])}
      >
        {t('account.timeline.all', { count: total })}
      </Button>
      {shown.map((kind) => {
        const count = counts[kind] ?? 0
        const isChosen = chosen.includes(kind)
        return (
          <Button
            key={kind}
            variant={isChosen ? 'light' : 'default'}
            aria-pressed={isChosen}
            disabled={count === 0 && !isChosen}
            onClick={() => toggle(kind)}
          >
            {t(`account.kind.${kind}.many`, { count })}
          </Button>
        )
      })}
    </Group>
  )
}
