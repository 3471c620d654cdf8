import { useMemo } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { DataTable, useTableState } from '../../../web/ui/DataTable.tsx'
import { Empty } from '../../../web/ui/Empty.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import type { Contact } from './people.ts'
import { personColumns } from './personColumns.tsx'
import { useOwnFields } from './useOwnFields.ts'

const BY_NAME = { id: 'name', desc: false }

type PeopleListProps = { accountId: string; people: Contact[]; onOpen: (contactId: string) => void }

/** Everybody at the account in a table: what part they play, where they stand, how to reach them. */
export function PeopleList({ accountId, people, onOpen }: PeopleListProps) {
  const t = useMessage()
  const { state, onStateChange } = useTableState(BY_NAME)
  const format = useFormat()
  const custom = useOwnFields()
  const columns = useMemo(() => personColumns(t, format, custom), [t, format, custom])
  return (
    <DataTable
      label={t('account.tab.people')}
      columns={columns}
      rows={people}
      rowId={({ id }) => id}
      rowPath={({ id }) => `/accounts/${accountId}?tab=people&people=list&person=${id}`}
      onOpen={({ id }) => onOpen(id)}
      state={state}
      onStateChange={onStateChange}
      empty={<Empty text={t('people.none')} />}
    />
  )
}
