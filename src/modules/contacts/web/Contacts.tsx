import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { DataTable, useTableState } from '../../../web/ui/DataTable.tsx'
import { Empty } from '../../../web/ui/Empty.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { ProblemView } from '../../../web/ui/ProblemView.tsx'
import { contactColumns } from './contactColumns.tsx'

const BY_NAME = { id: 'name', desc: false }
const MOST = 500

/** The people at an account: who they are, what part they play in decisions, how to reach them. */
export function Contacts({ accountId }: { accountId: string }) {
  const t = useMessage()
  const { state, onStateChange } = useTableState(BY_NAME)
  const contacts = useQuery(api.contacts.list.queryOptions({ input: { accountId, limit: MOST } }))
  const columns = useMemo(() => contactColumns(t), [t])
  if (contacts.error) return <ProblemView error={contacts.error} onRetry={() => void contacts.refetch()} />
  return (
    <DataTable
      label={t('account.tab.people')}
      columns={columns}
      rows={contacts.data}
      rowId={({ id }) => id}
      state={state}
      onStateChange={onStateChange}
      empty={
        <Empty
          text={t('account.people.none')}
          action={<PathLink path="/import">{t('account.people.import')}</PathLink>}
        />
      }
    />
  )
}
