import type { Translate } from '../../../../web/message.tsx'
import { ClassBadge } from '../../../../web/ui/ClassBadge.tsx'
import type { Column } from '../../../../web/ui/DataTable.tsx'
import type { Format } from '../../../../web/ui/useFormat.ts'
import type { Standing } from '../../contract.ts'
import { Absent } from '../Absent.tsx'
import { QuadrantOrNot } from '../QuadrantOrNot.tsx'
import { reasonOf } from '../standingReasons.ts'
import { ChangeText } from './ChangeText.tsx'
import { MonthLine } from './MonthLine.tsx'

type ColumnOptions = {
  t: Translate
  format: Format
  currency: string | null
  asOf: string | null
  basis: 'revenue' | 'margin'
}

type AccountColumn = Column<Standing>

/** The columns of the portfolio, what decides first. */
export function accountColumns(options: ColumnOptions): AccountColumn[] {
  return [
    ...figureColumns(options),
    ...classColumns(options),
    ...dateColumns(options),
    ...peopleColumns(options),
    ...moreColumns(options),
  ]
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
      render: (row) => <MonthLine months={row.months} asOf={asOf} currency={currency} format={format} t={t} />,
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
      render: (row) => (row.types.length === 0 ? <Absent label={t('portfolio.type.none')} /> : typeNames(row, t)),
      sortable: false,
      card: 'none',
      widthPx: 150,
    },
  ]
}

function dateColumns({ t }: ColumnOptions): AccountColumn[] {
  return [
    {
      id: 'lastOrderOn',
      label: t('portfolio.column.lastOrder'),
      value: (row) => row.lastOrderOn,
      reason: () => 'NO_HISTORY',
      kind: 'date',
      widthPx: 124,
    },
    {
      id: 'lastContactOn',
      label: t('portfolio.column.lastContact'),
      hint: t('portfolio.column.lastContact.hint'),
      value: (row) => row.lastContactOn,
      reason: () => 'NO_HISTORY',
      kind: 'date',
      widthPx: 124,
    },
  ]
}

function peopleColumns({ t }: ColumnOptions): AccountColumn[] {
  const column = (id: 'owner' | 'country' | 'parent', absent: string): AccountColumn => ({
    id,
    label: t(`portfolio.column.${id}`),
    value: (row) => row[id],
    render: (row) => row[id] ?? <Absent label={absent} />,
    sortable: id !== 'parent',
    card: id === 'owner' ? 'secondary' : 'none',
  })
  return [
    column('owner', t('portfolio.absent.owner')),
    column('country', t('portfolio.absent.entered')),
    column('parent', t('portfolio.absent.parent')),
  ]
}

function moreColumns({ t, currency }: ColumnOptions): AccountColumn[] {
  const column = (id: 'previousValue' | 'attractiveness' | 'strengthRatio' | 'knownSharePct'): AccountColumn => ({
    id,
    label: t(`portfolio.column.${id}`),
    value: (row) => row[id],
    reason: (row) =>
      id === 'attractiveness' || id === 'strengthRatio' ? reasonOf(id, row) : 'NOT_APPLICABLE',
    hiddenAtFirst: true,
    card: 'none',
    widthPx: 130,
  })
  return [
    { ...column('previousValue'), kind: 'money', currency },
    { ...column('attractiveness'), kind: 'number', digits: 1 },
    { ...column('strengthRatio'), kind: 'number', digits: 2 },
    { ...column('knownSharePct'), kind: 'percent', digits: 0 },
  ]
}

/** The types an account holds, in words: badges would not fit where there are several. */
function typeNames(row: Standing, t: Translate): string {
  return row.types.map((type) => t(`portfolio.type.${type}`)).join(', ')
}

function AccountName({ row, t }: { row: Standing; t: Translate }) {
  return (
    <span title={row.members > 1 ? `${row.name} ${t('portfolio.members', { count: row.members })}` : row.name}>
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
