import type { Translate } from '../../../../web/message.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import type { Column } from '../../../../web/ui/table/column.ts'
import type { ImportRecord } from '../draft/draft.ts'
import { countOf } from '../mail/mailRecord.ts'
import { UndoImport } from '../outcome/UndoImport.tsx'
import { ImportStatus } from './ImportStatus.tsx'

/** The columns of the list of imports. */
export function importColumns(t: Translate, mayUndo: boolean): Column<ImportRecord>[] {
  const count = (
    name: 'new' | 'changed' | 'same' | 'bad' | 'ignored',
    hiddenAtFirst = false,
  ): Column<ImportRecord> => ({
    id: name,
    label: t(`import.count.${name}`),
    kind: 'number',
    value: (record) => countOf(record, name),
    reason: () => 'NOT_APPLICABLE',
    hiddenAtFirst,
    widthPx: name === 'bad' || name === 'ignored' ? 110 : 85,
    card: name === 'same' || name === 'ignored' ? 'none' : 'secondary',
  })
  return [
    { id: 'fileName', label: t('import.list.file'), value: ({ fileName }) => fileName, card: 'primary' },
    {
      id: 'status',
      label: t('import.list.status'),
      value: ({ status }) => t(`import.status.${status}`),
      render: (record) => <ImportStatus record={record} />,
      card: 'badge',
      widthPx: 160,
    },
    { id: 'kind', label: t('import.fact.kind'), value: ({ kind }) => t(`import.kind.${kind}`), widthPx: 150 },
    {
      id: 'createdAt',
      label: t('import.list.when'),
      kind: 'date',
      value: ({ createdAt }) => createdAt,
      render: ({ createdAt }) => <DateText value={createdAt} withTime />,
      widthPx: 145,
    },
    { id: 'createdBy', label: t('import.list.who'), value: ({ createdBy }) => createdBy, widthPx: 110 },
    count('new'),
    count('changed'),
    count('same', true),
    count('bad'),
    count('ignored', true),
    ...(mayUndo ? [undoColumn(t)] : []),
  ]
}

const undoColumn = (t: Translate): Column<ImportRecord> => ({
  id: 'undo',
  label: t('import.undo'),
  value: ({ status }) => status === 'done',
  render: (record) => (record.status === 'done' ? <UndoImport record={record} isCompact /> : null),
  sortable: false,
  card: 'none',
  widthPx: 90,
})
