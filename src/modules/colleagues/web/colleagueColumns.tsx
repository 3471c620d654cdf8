import type { Translate } from '../../../web/message.tsx'
import { Absent } from '../../../web/ui/Absent.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import type { Column } from '../../../web/ui/table/column.ts'
import type { Format } from '../../../web/ui/useFormat.ts'
import { type Colleague, stateOf } from './colleague.ts'

/** The columns of the list of our people: who they are, whether they are with us, and what they hold. */
export function colleagueColumns(t: Translate, format: Format, today: string): Column<Colleague>[] {
  const worded = (
    id: 'title' | 'office' | 'manager' | 'email',
    label: string,
    widthPx: number,
  ): Column<Colleague> => ({
    id,
    label,
    value: (row) => row[id],
    render: (row) => row[id] ?? <Absent label={t('colleagues.absent')} />,
    widthPx,
  })
  const counted = (id: 'accounts' | 'contacts'): Column<Colleague> => ({
    id,
    label: t(`colleagues.${id}`),
    hint: t(`colleagues.${id}.hint`),
    value: (row) => row[id],
    kind: 'number',
    digits: 0,
    widthPx: 110,
  })
  return [
    { id: 'name', label: t('colleagues.name'), value: ({ name }) => name, card: 'primary', widthPx: 190 },
    {
      id: 'state',
      label: t('colleagues.state'),
      value: (row) => stateOf(row, today, { t, format }).label,
      render: (row) => <StatusBadge {...stateOf(row, today, { t, format })} />,
      card: 'badge',
      widthPx: 150,
    },
    counted('accounts'),
    counted('contacts'),
    worded('title', t('colleagues.jobTitle'), 170),
    worded('office', t('colleagues.office'), 130),
    worded('manager', t('colleagues.manager'), 160),
    worded('email', t('colleagues.email'), 220),
  ]
}
