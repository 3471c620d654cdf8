import { Button, Group, Select } from '@mantine/core'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import type { Person } from '../people.ts'
import { useRefreshPeople } from '../usePeople.ts'
import { AccountSelect } from '../../../accounts/web/AccountSelect.tsx'

type LinkPlaceProps = { accountId: string; person: Person; onDone: () => void }

/** They are the same human being as a contact of another company. */
export function LinkPlace({ accountId, person, onDone }: LinkPlaceProps) {
  const t = useMessage()
  const refresh = useRefreshPeople()
  const [otherAccountId, setAccount] = useState<string | null>(null)
  const [otherContactId, setContact] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const people = useQuery(
    api.contacts.list.queryOptions({
      input: otherAccountId === null ? skipToken : { accountId: otherAccountId },
    }),
  ).data

  async function link() {
    if (otherAccountId === null || otherContactId === null) return
    try {
      await client.contacts.linkPlaces({ accountId, contactId: person.id, otherAccountId, otherContactId })
      await refresh()
      onDone()
    } catch (thrown) {
      setError(thrown)
    }
  }

  return (
    <>
      <AccountSelect
        label={t('people.links.company')}
        value={otherAccountId}
        except={accountId}
        onChange={(id) => {
          setAccount(id)
          setContact(null)
        }}
      />
      <Select
        label={t('people.links.contact')}
        searchable
        disabled={otherAccountId === null}
        data={(people ?? []).map(({ id, name, title }) => ({
          value: id,
          label: title ? `${name}, ${title}` : name,
        }))}
        nothingFoundMessage={t('shell.form.nothingFound')}
        value={otherContactId}
        onChange={setContact}
      />
      {error !== null && <ProblemView error={error} />}
      <Group justify="flex-end" gap="xs" mt="xs">
        <Button variant="default" onClick={onDone}>
          {t('shell.cancel')}
        </Button>
        <Button disabled={otherContactId === null} onClick={() => void link()}>
          {t('people.links.do')}
        </Button>
      </Group>
    </>
  )
}
