import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useMe } from '../../../web/session.ts'
import { DataTable, useTableState } from '../../../web/ui/DataTable.tsx'
import { Icon } from '../../../web/ui/Icon.tsx'
import { ProblemView } from '../../../web/ui/ProblemView.tsx'
import { AddUser } from './AddUser.tsx'
import { EditUser } from './EditUser.tsx'
import { Teams } from './Teams.tsx'
import type { User } from './user.ts'
import { userColumns } from './userColumns.tsx'

const usual = { id: 'name', desc: false }

/** Everybody who can sign in, and the teams they work in. Only administrators change either. */
export function UsersSection() {
  const t = useMessage()
  const { role } = useMe()
  const table = useTableState(usual)
  const users = useQuery(api.users.list.queryOptions())
  const teams = useQuery(api.users.teams.queryOptions()).data
  const [isAdding, setAdding] = useState(false)
  const [edited, setEdited] = useState<User | null>(null)
  const mayEdit = role === 'admin'
  const columns = useMemo(() => userColumns(t, teams ?? [], mayEdit ? setEdited : null), [t, teams, mayEdit])
  if (users.error) return <ProblemView error={users.error} onRetry={() => void users.refetch()} />
  return (
    <>
      <DataTable
        label={t('settings.users')}
        columns={columns}
        rows={users.data}
        rowId={({ id }) => id}
        onOpen={mayEdit ? setEdited : undefined}
        {...table}
        exportButton={
          mayEdit && (
            <Button leftSection={<Icon name="add" sizePx={14} />} onClick={() => setAdding(true)}>
              {t('settings.users.add')}
            </Button>
          )
        }
        empty={null}
      />
      <Teams teams={teams} users={users.data} mayEdit={mayEdit} />
      {isAdding && <AddUser teams={teams ?? []} onClosed={() => setAdding(false)} />}
      {edited !== null && <EditUser user={edited} teams={teams ?? []} onClosed={() => setEdited(null)} />}
    </>
  )
}
