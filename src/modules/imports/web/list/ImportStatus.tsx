import { useMessage } from '../../../../web/message.tsx'
import type { ToneName } from '../../../../web/tokens.ts'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import type { ImportRecord } from '../draft/draft.ts'
import { countOf } from '../mail/mailRecord.ts'

const TONES: Record<ImportRecord['status'], ToneName> = {
  waiting: 'neutral',
  running: 'accent',
  checked: 'neutral',
  done: 'good',
  failed: 'bad',
  cancelled: 'neutral',
  undone: 'neutral',
}

/** Where an import stands; one with rows that could not be read is done, but not without a remark. */
export function ImportStatus({ record }: { record: ImportRecord }) {
  const t = useMessage()
  const { status } = record
  const isPartly = status === 'done' && (countOf(record, 'bad') ?? 0) > 0
  return (
    <StatusBadge
      tone={isPartly ? 'warn' : TONES[status]}
      label={t(isPartly ? 'import.status.partly' : `import.status.${status}`)}
    />
  )
}
