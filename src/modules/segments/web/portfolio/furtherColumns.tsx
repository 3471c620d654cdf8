import type { Translate } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import type { Column } from '../../../../web/ui/DataTable.tsx'
import type { Format } from '../../../../web/ui/useFormat.ts'
import type { Standing } from '../../standings/contract.ts'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { type CustomField, customText } from '../../../accounts/web/customFields/customField.ts'
import { STAGE_TONES } from '../../../lifecycles/web/lifecycle.ts'
import { reasonOf } from '../standingReasons.ts'

export type ColumnOptions = {
  t: Translate
  format: Format
  currency: string | null
  asOf: string | null
  basis: 'revenue' | 'margin'
  /** Fields of one's own, in their order. */
  fields?: readonly CustomField[]
}

export type AccountColumn = Column<Standing>

/** The columns that stand behind the figures and classes: dates, people, and what is shown only when asked for. */
export function furtherColumns(options: ColumnOptions): AccountColumn[] {
  return [
    ...dateColumns(options),
    ...peopleColumns(options),
    ...stageColumns(options),
    ...moreColumns(options),
    ...customColumns(options),
  ]
}

function stageColumns({ t }: ColumnOptions): AccountColumn[] {
  return [
    {
      id: 'stage',
      label: t('lifecycle.title'),
      value: (row) => (row.stage === null ? null : t(`lifecycle.stage.${row.stage}`)),
      render: (row) =>
        row.stage === null ? (
          <Absent label={t('lifecycle.none')} />
        ) : (
          <StatusBadge tone={STAGE_TONES[row.stage]} label={t(`lifecycle.stage.${row.stage}`)} />
        ),
      card: 'badge',
      widthPx: 130,
    },
  ]
}

/** Fields of one's own; shown when asked for. */
function customColumns({ t, format, fields = [] }: ColumnOptions): AccountColumn[] {
  return fields
    .filter(({ archived }) => !archived)
    .map((field) => ({
      id: `custom.${field.key}`,
      label: field.label,
      value: (row) => row.custom[field.key] ?? null,
      render: (row) =>
        customText(field, row.custom[field.key] ?? null, t, format) ?? (
          <Absent label={t('portfolio.absent.entered')} />
        ),
      sortable: false,
      hiddenAtFirst: true,
      card: 'none',
    }))
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
  const column = (
    id: 'previousValue' | 'attractiveness' | 'strengthRatio' | 'knownSharePct',
  ): AccountColumn => ({
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
