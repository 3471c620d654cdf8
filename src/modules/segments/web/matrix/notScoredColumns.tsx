import type { MessageId, Translate } from '../../../../web/message.tsx'
import type { Column } from '../../../../web/ui/DataTable.tsx'

export type NotScoredRow = {
  id: string
  account: string
  value: number | null
  /** What has to be known before it can be scored, in words. */
  missing: string
  attractivenessPct: number
  strengthPct: number
}

/** The columns of the accounts that have no place in the picture. */
export function notScoredColumns(t: Translate, currency: string | null): Column<NotScoredRow>[] {
  const share = (id: 'attractivenessPct' | 'strengthPct', label: MessageId): Column<NotScoredRow> => ({
    id,
    label: t(label),
    value: (row) => row[id],
    kind: 'percent',
    digits: 0,
    widthPx: 130,
  })
  return [
    {
      id: 'account',
      label: t('matrix.column.account'),
      value: (row) => row.account,
      card: 'primary',
      widthPx: 220,
    },
    { id: 'value', label: t('matrix.column.value'), value: (row) => row.value, kind: 'money', currency },
    share('attractivenessPct', 'matrix.column.knownAttractiveness'),
    share('strengthPct', 'matrix.column.knownStrength'),
    {
      id: 'missing',
      label: t('matrix.column.missing'),
      value: (row) => row.missing,
      render: (row) => <span title={row.missing}>{row.missing}</span>,
      widthPx: 520,
    },
  ]
}
