import { useQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'

const OFTEN_MS = 2000

/** Whether every conversation is counted by the hours in force, and how many are not yet while they are counted anew. */
export function ClocksPanel() {
  const t = useMessage()
  const query = useQuery({
    ...api.mailboxes.clocks.queryOptions(),
    refetchInterval: ({ state }) => (state.data && state.data.behind > 0 ? OFTEN_MS : false),
  })
  return (
    <Panel title={t('hours.clocks')}>
      <QueryView query={query} lines={1}>
        {({ threads, behind }) => (
          <div role="status">
            {behind > 0 ? t('hours.clocks.behind', { threads, behind }) : t('hours.clocks.done', { threads })}
          </div>
        )}
      </QueryView>
    </Panel>
  )
}
