import { Drawer, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { useOwnFields } from '../useOwnFields.ts'
import type { Contact } from '../people.ts'
import { PersonDetails } from './PersonDetails.tsx'
import { Places } from './Places.tsx'
import { StanceHistory } from './StanceHistory.tsx'

type PersonDrawerProps = {
  accountId: string
  contactId: string
  people: readonly Contact[]
  mayEdit: boolean
  onClosed: () => void
}

/** One person at the side of the screen: who they are, to be changed there, where they stood, where else they work. */
export function PersonDrawer({ accountId, contactId, people, mayEdit, onClosed }: PersonDrawerProps) {
  const t = useMessage()
  const [opened, setOpened] = useState(false)
  // Opening after the first drawing lets the library note where the focus was, to give it back.
  useEffect(() => setOpened(true), [])
  const query = useQuery(api.contacts.get.queryOptions({ input: { accountId, contactId } }))
  const custom = useOwnFields()
  const close = () => setOpened(false)
  return (
    <Drawer
      opened={opened}
      onClose={close}
      onExitTransitionEnd={onClosed}
      position="right"
      size="lg"
      title={query.data?.name ?? t('people.person')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <QueryView query={query} lines={12}>
        {(person) => (
          <Stack>
            <PathLink path={`/accounts/${accountId}?tab=timeline&contact=${contactId}`}>
              {t('people.timeline')}
            </PathLink>
            <PersonDetails
              // A form made before its fields are known would take their values for emptied.
              key={`${person.version} ${custom.length}`}
              {...{ accountId, person, people, custom, mayEdit, close }}
            />
            <StanceHistory person={person} />
            <Places {...{ accountId, person, mayEdit, close }} />
          </Stack>
        )}
      </QueryView>
    </Drawer>
  )
}
