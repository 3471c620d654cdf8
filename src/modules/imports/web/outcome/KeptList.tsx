import { Text } from '@mantine/core'
import { useIntl } from 'react-intl'
import { useMessage } from '../../../../web/message.tsx'
import classes from '../imports.module.css'
import type { Undone } from './UndoneReport.tsx'

type Kept = Undone['kept'][number]

/** Rows an undo left as they are, each with its reason. */
export function KeptList({ kept, count = kept.length }: { kept: readonly Kept[]; count?: number }) {
  const t = useMessage()
  return (
    <>
      <ul className={classes.changes}>
        {kept.map((row, index) => (
          <KeptRow key={`${row.table} ${row.label} ${index}`} kept={row} />
        ))}
      </ul>
      {count > kept.length && <Text c="dimmed">{t('import.kept.more', { count: count - kept.length })}</Text>}
    </>
  )
}

function KeptRow({ kept: { table, row, label, why, file } }: { kept: Kept }) {
  const t = useMessage()
  const intl = useIntl()
  const id = `import.table.${table}`
  const what = id in intl.messages ? intl.formatMessage({ id }) : table
  return (
    <li className={classes.changeHead}>
      <strong>{[what, label].filter(Boolean).join(' · ')}</strong>
      {row !== null && <span className={classes.note}>{t('import.rows.row', { row })}</span>}
      <span>{t(`import.kept.${why}`, { file })}</span>
    </li>
  )
}
