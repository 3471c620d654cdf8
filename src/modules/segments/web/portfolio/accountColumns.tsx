import type { Translate } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import { ClassBadge } from '../../../../web/ui/ClassBadge.tsx'
import type { Standing } from '../../standings/contract.ts'
import { QuadrantOrNot } from '../QuadrantOrNot.tsx'
import { reasonOf } from '../standingReasons.ts'
import { ChangeText } from './ChangeText.tsx'
import { type AccountColumn, type ColumnOptions, furtherColumns } from './furtherColumns.tsx'
import { MonthLine } from './MonthLine.tsx'

/** The columns of the portfolio, what decides first. */
export function accountColumns(options: ColumnOptions): AccountColumn[] {
  return [...figureColumns(options), ...classColumns(options), ...furtherColumns(options)]
}

function figureColumns({ t, format, currency, asOf, basis }: ColumnOptions): AccountColumn[] {
  return [
    {
      id: 'name',
      label: t('portfolio.column.name'),
      value: (row) => row.name,
      render: (row) => <AccountName row={row} t={t} />,
      card: 'primary',
      widthPx: 230,
    },
    {
      id: 'value',
      label: t(`portfolio.basis.${basis}`),
      value: (row) => row.value,
      reason: (row) => reasonOf('value', row),
      kind: 'money',
      currency,
      widthPx: 110,
    },
    {
      id: 'changePct',
      label: t('portfolio.column.change'),
      hint: t('portfolio.column.change.hint'),
      value: (row) => row.changePct,
      render: (row) => <ChangeText changePct={row.changePct} reason={reasonOf('changePct', row)} />,
      kind: 'percent',
      widthPx: 84,
    },
    {
      id: 'months',
      label: t('portfolio.column.months'),
      hint: t('portfolio.column.months.hint'),
      value: () => null,
      render: (row) => (
        <MonthLine months={row.months} asOf={asOf} currency={currency} format={format} t={t} />
      ),
      sortable: false,
      widthPx: 100,
    },
    {
      id: 'sharePct',
      label: t('portfolio.column.share'),
      hint: t('portfolio.column.share.hint'),
      value: (row) => row.sharePct,
      reason: (row) => reasonOf('sharePct', row),
      kind: 'percent',
      widthPx: 72,
    },
    {
      id: 'marginPct',
      label: t('portfolio.column.margin'),
      value: (row) => row.marginPct,
      reason: (row) => reasonOf('marginPct', row),
      kind: 'percent',
      widthPx: 80,
    },
  ]
}

function classColumns({ t }: ColumnOptions): AccountColumn[] {
  return [
    {
      id: 'abc',
      label: 'ABC',
      hint: t('portfolio.column.abc.hint'),
      value: (row) => row.abc,
      render: (row) => <ClassBadge letter={row.abc} reason={reasonOf('abc', row)} />,
      card: 'badge',
      widthPx: 56,
    },
    {
      id: 'xyz',
      label: 'XYZ',
      hint: t('portfolio.column.xyz.hint'),
      value: (row) => row.xyz,
      render: (row) => <ClassBadge letter={row.xyz} reason={reasonOf('xyz', row)} />,
      card: 'badge',
      widthPx: 56,
    },
    {
      id: 'quadrant',
      label: t('portfolio.column.quadrant'),
      hint: t('portfolio.column.quadrant.hint'),
      value: (row) => row.quadrant,
      render: (row) => <QuadrantOrNot standing={row} />,
      card: 'badge',
      widthPx: 126,
    },
    {
      id: 'types',
      label: t('portfolio.column.types'),
      value: (row) => typeNames(row, t),
      render: (row) =>
        row.types.length === 0 ? <Absent label={t('portfolio.type.none')} /> : typeNames(row, t),
      sortable: false,
      card: 'none',
      widthPx: 150,
    },
  ]
}

/** The types an account holds, in words: badges would not fit where there are several. */
function typeNames(row: Standing, t: Translate): string {
  return row.types.map((type) => t(`portfolio.type.${type}`)).join(', ')
}

function AccountName({ row, t }: { row: Standing; t: Translate }) {
  return (
    <span
      title={row.members > 1 ? `${row.name} ${t('portfolio.members', { count: row.members })}` : row.name}
    >
      {row.name}
      {row.members > 1 && (
        <span style={{ color: 'var(--neutral)', fontWeight: 400 }}>
          {' '}
          {t('portfolio.members', { count: row.members })}
        </span>
      )}
    </span>
  )
}
