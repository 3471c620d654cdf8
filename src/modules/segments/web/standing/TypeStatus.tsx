import { useMessage } from '../../../../web/message.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { Unknown } from '../../../../web/ui/Unknown.tsx'
import type { TypeLine } from './why.ts'

/** What is said of a type: a person's word where there is one, else the proposal, else why nothing can be said. */
export function TypeStatus({ line: { verdict, proposed, reason } }: { line: Omit<TypeLine, 'evidence'> }) {
  const t = useMessage()
  if (verdict === 'confirmed') return <StatusBadge tone="accent" label={t('account.types.confirmed')} />
  if (verdict === 'refused') return <StatusBadge tone="neutral" label={t('account.types.refused')} />
  if (proposed === null) return <Unknown reason={reason} />
  return proposed ? (
    <StatusBadge tone="warn" label={t('account.types.proposed')} />
  ) : (
    <StatusBadge tone="neutral" label={t('account.types.not')} />
  )
}
