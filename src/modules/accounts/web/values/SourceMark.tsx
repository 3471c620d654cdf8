import { useMessage } from '../../../../web/message.tsx'
import { Evidence } from '../../../../web/ui/Evidence.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import type { Account } from '../account.ts'
import { useValueText } from './useValueText.ts'
import { type AccountValue, disagreement } from './value.ts'
import { ValueHistory } from './ValueHistory.tsx'

type SourceMarkProps = {
  account: Account
  /** The field in the reader's words. */
  label: string
  history: readonly AccountValue[]
  currency: string | null
}

/** Beside a field: where its value comes from, and that a source says otherwise where one does. */
export function SourceMark({ account, label, history, currency }: SourceMarkProps) {
  const t = useMessage()
  const textOf = useValueText(currency)
  if (history.length === 0) return null
  const other = disagreement(history)
  const facts = () => <ValueHistory account={account} history={history} currency={currency} />
  return (
    <Evidence title={t('dossier.source.title', { field: label })} facts={facts}>
      {other ? (
        <StatusBadge
          tone="warn"
          label={t('dossier.source.other', { value: textOf(other), source: other.sourceName ?? '' })}
        />
      ) : (
        <>
          <Icon name="info" sizePx={12} />
          <span className="hidden-visually">{t('dossier.source.title', { field: label })}</span>
        </>
      )}
    </Evidence>
  )
}
