import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Person } from '../people.ts'
import { useRefreshPeople } from '../usePeople.ts'
import classes from './person.module.css'
import { LinkPlace } from './LinkPlace.tsx'
import { MovePerson } from './MovePerson.tsx'

type PlacesProps = { accountId: string; person: Person; mayEdit: boolean; close: () => void }

/** Where else the same human being works or worked; that they moved, or work elsewhere too, is said here. */
export function Places({ accountId, person, mayEdit, close }: PlacesProps) {
  const t = useMessage()
  const format = useFormat()
  const refresh = useRefreshPeople()
  const [doing, setDoing] = useState<'moves' | 'links' | null>(null)
  const done = () => setDoing(null)
  return (
    <section>
      <h3 className={classes.heading}>{t('people.places')}</h3>
      {person.places.length === 0 && <div className={classes.dimmed}>{t('people.places.none')}</div>}
      <ul className={classes.plain}>
        {person.places.map((place) => (
          <li key={place.contactId}>
            <PathLink path={`/accounts/${place.accountId}?tab=people&person=${place.contactId}`}>
              {place.account}
            </PathLink>
            {place.title && `, ${place.title}`}{' '}
            <span className={classes.dimmed}>
              {place.leftOn === null
                ? t('people.places.now')
                : t('people.leftOn', { date: format.date(place.leftOn) })}
            </span>
          </li>
        ))}
      </ul>
      {mayEdit && doing === null && (
        <Group gap="xs" mt="xs">
          <Button variant="default" onClick={() => setDoing('moves')}>
            {t('people.moves')}
          </Button>
          <Button variant="default" onClick={() => setDoing('links')}>
            {t('people.links')}
          </Button>
          {person.places.length > 0 && (
            <ConfirmButton
              question={t('people.unlink.question', { name: person.name })}
              consequence={t('people.unlink.consequence')}
              confirmLabel={t('people.unlink')}
              onConfirm={async () => {
                await client.contacts.unlinkPlaces({ accountId, contactId: person.id })
                await refresh()
              }}
            >
              {t('people.unlink')}
            </ConfirmButton>
          )}
        </Group>
      )}
      {doing === 'moves' && <MovePerson {...{ accountId, person, close }} onCancel={done} />}
      {doing === 'links' && <LinkPlace {...{ accountId, person }} onDone={done} />}
    </section>
  )
}
