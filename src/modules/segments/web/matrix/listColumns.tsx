import type { Translate } from '../../../../web/message.tsx'
import type { Column } from '../../../../web/ui/DataTable.tsx'
import { QuadrantBadge } from '../../../../web/ui/QuadrantBadge.tsx'
import { Unknown } from '../../../../web/ui/Unknown.tsx'
import type { Format } from '../../../../web/ui/useFormat.ts'
import type { MatrixRow } from './listRows.ts'

export type ListColumnOptions = {
  t: Translate
  format: Format
  currency: string | null
  nameOf: (criterionId: string) => string
}

/** The columns of the list beside the picture. */
export function listColumns(options: ListColumnOptions): Column<MatrixRow>[] {
  return [...placeColumns(options), ...scoreColumns(options), ...weightColumns(options)]
}

function placeColumns({ t, format, currency }: ListColumnOptions): Column<MatrixRow>[] {
  return [
    {
      id: 'rank',
      label: t('matrix.column.rank'),
      hint: t('matrix.column.rank.hint'),
      value: (row) => row.rank,
      kind: 'number',
      digits: 0,
      card: 'none',
      widthPx: 44,
    },
    {
      id: 'account',
      label: t('matrix.column.account'),
      value: (row) => row.account,
      card: 'primary',
      widthPx: 160,
    },
    {
      id: 'value',
      label: t('matrix.column.value'),
      value: (row) => row.value,
      kind: 'money',
      render: ({ value }) =>
        value === null ? (
          <Unknown reason="NO_HISTORY" short />
        ) : (
          format.money(value, currency, { compact: true })
        ),
      widthPx: 98,
    },
    {
      id: 'quadrant',
      label: t('matrix.column.quadrant'),
      value: (row) => t(`shell.quadrant.${row.quadrant}`),
      render: (row) => <QuadrantBadge quadrant={row.quadrant} />,
      card: 'badge',
      widthPx: 120,
    },
  ]
}

function scoreColumns({ t, format }: ListColumnOptions): Column<MatrixRow>[] {
  const score = (value: number) => format.number(value, { digits: 1, fixed: true })
  return [
    {
      id: 'attractiveness',
      label: t('matrix.column.attractiveness'),
      hint: t('matrix.column.attractiveness.hint'),
      value: (row) => row.attractiveness,
      kind: 'number',
      render: ({ attractiveness, range }) => (
        <>
          {score(attractiveness)}
          {range && <Quiet text={t('matrix.range', { low: score(range.low), high: score(range.high) })} />}
        </>
      ),
      widthPx: 100,
    },
    {
      id: 'strength',
      label: t('matrix.column.strength'),
      hint: t('matrix.column.strength.hint'),
      value: (row) => row.ratio,
      render: ({ ratio, competitor }) => (
        <>
          {ratio === null ? (
            <Unknown reason="NON_POSITIVE_BASE" short />
          ) : (
            format.number(ratio, { digits: 2, fixed: true })
          )}
          {competitor && <Quiet text={t('matrix.versus', { competitor })} />}
        </>
      ),
      widthPx: 160,
    },
  ]
}

function weightColumns({ t, format, nameOf }: ListColumnOptions): Column<MatrixRow>[] {
  return [
    {
      id: 'knownSharePct',
      label: t('matrix.column.known'),
      hint: t('matrix.column.known.hint'),
      value: (row) => row.knownSharePct,
      kind: 'percent',
      digits: 0,
      widthPx: 78,
    },
    {
      id: 'outlook',
      label: t('matrix.column.outlook'),
      hint: t('matrix.column.outlook.hint'),
      value: ({ outlook }) => (outlook?.nearest ? Math.abs(outlook.nearest.changePct) : null),
      render: ({ outlook }) => {
        if (outlook === undefined) return <span role="status">{t('matrix.outlook.reckoning')}</span>
        if (outlook.nearest === null) return t('matrix.outlook.none')
        const { criterionId, changePct, quadrant } = outlook.nearest
        const change = format.number(changePct, { digits: 1, signed: true })
        return t('matrix.outlook.flip', {
          criterion: nameOf(criterionId),
          change,
          quadrant: t(`shell.quadrant.${quadrant}`),
        })
      },
      card: 'none',
      widthPx: 250,
    },
  ]
}

function Quiet({ text }: { text: string }) {
  return (
    <span style={{ color: 'var(--mantine-color-dimmed)', fontSize: 'var(--mantine-font-size-xs)' }}>
      {' '}
      {text}
    </span>
  )
}
