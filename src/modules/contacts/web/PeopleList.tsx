import { useMemo } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { DataTable, useTableState } from '../../../web/ui/DataTable.tsx'
import { Empty } from '../../../web/ui/Empty.tsx'
import type { Contact } from './people.ts'
import { personColumns } from './personColumns.tsx'

const BY_NAME = { id: 'name', desc: false }

/** Everybody at the account in a table: what part they play, where they stand, how to reach them. */
export function PeopleList({ people, onOpen }: { people: Contact[]; onOpen: (contactId: string) => void }) {
  const t = useMessage()
  const { state, onStateChange } = useTableState(BY_NAME)
  const columns = useMemo(() => personColumns(t), [t])
  return (
    <DataTable
      label={t('account.tab.people')}
      columns={columns}
      rows={people}
      rowId={({ id }) => id}
      onOpen={({ id }) => onOpen(id)}
      state={state}
      onStateChange={onStateChange}
      empty={<Empty text={t('people.none')} />}
    />
  )
}
