import { Button, Group, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { useSearchState } from '../../../web/searchState.ts'
import { useMe } from '../../../web/session.ts'
import { DataTable, useTableState } from '../../../web/ui/DataTable.tsx'
import { Empty } from '../../../web/ui/Empty.tsx'
import { Icon } from '../../../web/ui/Icon.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { ProblemView } from '../../../web/ui/ProblemView.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import { AddColleague } from './AddColleague.tsx'
import { colleagueColumns } from './colleagueColumns.tsx'
import { ColleagueDrawer } from './ColleagueDrawer.tsx'
import { useOurPeople } from './useOurPeople.ts'

const BY_NAME = { id: 'name', desc: false }

/** Everybody of ours: who they are, whether they are still with us, for how many accounts they work and whom they know. */
export function OurPeopleSection() {
  const t = useMessage()
  const format = useFormat()
  const { role } = useMe()
  const [search, change] = useSearchState()
  const table = useTableState(BY_NAME)
  const { rows, error, retry } = useOurPeople()
  const [adding, setAdding] = useState(false)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const columns = useMemo(() => colleagueColumns(t, format, today), [t, format, today])
  const mayEdit = role !== 'viewer'
  const open = (colleague: string | undefined) => change({ colleague })
  const opened = rows?.find(({ id }) => id === search.colleague)
  if (error) return <ProblemView error={error} onRetry={retry} />
  return (
    <>
      <Text c="dimmed">
        {t('colleagues.hint')}{' '}
        {mayEdit && (
          <PathLink path="/import" underline="always">
            {t('colleagues.import')}
          </PathLink>
        )}
      </Text>
      <DataTable
        label={t('colleagues.title')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowPath={({ id }) => `/settings/people?colleague=${id}`}
        onOpen={({ id }) => open(id)}
        {...table}
        exportButton={
          mayEdit && (
            <Button leftSection={<Icon name="add" sizePx={14} />} onClick={() => setAdding(true)}>
              {t('colleagues.add')}
            </Button>
          )
        }
        empty={
          <Empty
            text={t('colleagues.none')}
            action={
              mayEdit && (
                <Group>
                  <Button onClick={() => setAdding(true)}>{t('colleagues.add')}</Button>
                </Group>
              )
            }
          />
        }
      />
      {adding && <AddColleague onClosed={() => setAdding(false)} onOpen={open} />}
      {opened && (
        <ColleagueDrawer
          key={opened.id}
          colleague={opened}
          mayEdit={mayEdit}
          today={today}
          onClosed={() => open(undefined)}
        />
      )}
    </>
  )
}
