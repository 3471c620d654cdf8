import { useQuery } from '@tanstack/react-query'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { Loading } from '../../../../web/ui/Loading.tsx'
import { historyRows } from './changes.ts'
import { HistoryItem } from './HistoryItem.tsx'
import classes from './history.module.css'

/** Before anything was set by anybody. */
const beginning = '1970-01-01T00:00:00.000Z'

/** Who changed which setting, when, and from what to what. */
export function HistorySection() {
  const t = useMessage()
  const history = useQuery(api.settings.history.queryOptions({ input: {} }))
  const defaults = useQuery(api.settings.get.queryOptions({ input: { asOf: beginning } }))
  const error = history.error ?? defaults.error
  if (error) return <ProblemView error={error} onRetry={() => void history.refetch()} />
  if (history.data === undefined || defaults.data === undefined) return <Loading lines={6} />
  const rows = historyRows(history.data, defaults.data).filter(({ changes }) => changes.length > 0)
  return (
    <Panel title={t('settings.section.history')} hint={t('settings.history.hint')}>
      {rows.length === 0 ? (
        <Empty text={t('settings.history.empty')} />
      ) : (
        <ol className={classes.history}>
          {rows.map((row) => (
            <HistoryItem
              key={`${row.key} ${row.validFrom}`}
              row={row}
              onRestore={() => client.settings.update({ [row.key]: row.value })}
            />
          ))}
        </ol>
      )}
    </Panel>
  )
}
