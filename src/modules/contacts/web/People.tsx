import { Button, Group, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { type PlainSearch, useSearchState } from '../../../web/searchState.ts'
import { Icon } from '../../../web/ui/Icon.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { Approval } from './approval/Approval.tsx'
import { CoverageView } from './coverage/CoverageView.tsx'
import { DecisionMap } from './map/DecisionMap.tsx'
import { NobodyYet } from './NobodyYet.tsx'
import { PeopleList } from './PeopleList.tsx'
import { AddPerson } from './person/AddPerson.tsx'
import { PersonDrawer } from './person/PersonDrawer.tsx'
import { Proposals } from './proposals/Proposals.tsx'
import { usePeople } from './usePeople.ts'

const VIEWS = ['map', 'coverage', 'list', 'approval'] as const
type View = (typeof VIEWS)[number]

const readPeople = ({ people, person }: PlainSearch) => ({
  view: VIEWS.find((name) => name === people) ?? 'map',
  person,
})

/** What the account brings in a year, where that is known. */
export interface Revenue {
  value: number | null
  currency: string | null
}
type PeopleProps = { accountId: string; mayEdit: boolean; revenue?: Revenue }

/** The people of an account: who decides, who knows whom, everybody in a list, and how a decision is approved. */
export function People({ accountId, mayEdit, revenue }: PeopleProps) {
  const t = useMessage()
  const [{ view, person }, change] = useSearchState(readPeople)
  const [adding, setAdding] = useState(false)
  const contacts = usePeople(accountId)
  const open = (contactId: string | undefined) => change({ person: contactId })
  const shared = { accountId, mayEdit, onOpen: open }
  return (
    <Stack>
      <Proposals {...shared} />
      <Group justify="space-between" data-print="no">
        <SegmentedControl
          aria-label={t('people.views')}
          value={view}
          onChange={(next) => change({ people: next === 'map' ? undefined : next })}
          data={VIEWS.map((name) => ({ value: name, label: t(`people.view.${name}`) }))}
        />
        {mayEdit && (
          <Button leftSection={<Icon name="add" />} onClick={() => setAdding(true)}>
            {t('people.add')}
          </Button>
        )}
      </Group>
      <QueryView query={contacts} lines={10}>
        {(people) => {
          if (people.length === 0) return <NobodyYet mayEdit={mayEdit} onAdd={() => setAdding(true)} />
          return <Shown view={view} people={people} revenue={revenue} {...shared} />
        }}
      </QueryView>
      {adding && (
        <AddPerson
          accountId={accountId}
          people={contacts.data ?? []}
          onClosed={() => setAdding(false)}
          onOpen={open}
        />
      )}
      {person && (
        <PersonDrawer
          key={person}
          accountId={accountId}
          contactId={person}
          people={contacts.data ?? []}
          mayEdit={mayEdit}
          onClosed={() => open(undefined)}
        />
      )}
    </Stack>
  )
}

type ShownProps = PeopleProps & {
  view: View
  people: NonNullable<ReturnType<typeof usePeople>['data']>
  onOpen: (contactId: string) => void
}

function Shown({ view, people, revenue, ...shared }: ShownProps) {
  switch (view) {
    case 'coverage':
      return <CoverageView {...shared} people={people} revenue={revenue} />
    case 'list':
      return <PeopleList accountId={shared.accountId} people={people} onOpen={shared.onOpen} />
    case 'approval':
      return <Approval {...shared} people={people} />
    default:
      return <DecisionMap people={people} onOpen={shared.onOpen} />
  }
}
