import type { Translate } from '../../../../web/message.tsx'
import type { Column } from '../../../../web/ui/DataTable.tsx'
import type { Concentration } from './curve.ts'

export type LargestRow = Concentration['largest'][number] & { rank: number }

/** The columns of the largest customers. */
export function largestColumns(t: Translate, currency: string | null): Column<LargestRow>[] {
  return [
    {
      id: 'rank',
      label: t('concentration.column.rank'),
      value: (row) => row.rank,
      kind: 'number',
      digits: 0,
      card: 'none',
      widthPx: 60,
    },
    {
      id: 'account',
      label: t('concentration.column.account'),
      value: (row) => row.account,
      card: 'primary',
      widthPx: 320,
    },
    {
      id: 'value',
      label: t('concentration.column.value'),
      value: (row) => row.value,
      kind: 'money',
      currency,
      widthPx: 140,
    },
    {
      id: 'sharePct',
      label: t('concentration.column.share'),
      value: (row) => row.sharePct,
      kind: 'percent',
      widthPx: 110,
    },
    {
      id: 'cumulativePct',
      label: t('concentration.column.cumulative'),
      hint: t('concentration.column.cumulative.hint'),
      value: (row) => row.cumulativePct,
      kind: 'percent',
      widthPx: 130,
    },
  ]
}
