import { Checkbox, Group } from '@mantine/core'
import { useMemo, useState } from 'react'
import { decisionMap } from '../../../../core/relationships/decisionMap.ts'
import { useMessage } from '../../../../web/message.tsx'
import { type Contact, hasLeft, todayOf } from '../people.ts'
import { MapNotes } from './MapNotes.tsx'
import { Legend } from './Legend.tsx'
import { PersonTree } from './PersonTree.tsx'

/** Who decides, from left to right: whom everybody reports to, their part, where they stand, and when we last met. */
export function DecisionMap({ people, onOpen }: { people: Contact[]; onOpen: (contactId: string) => void }) {
  const t = useMessage()
  const [today] = useState(() => todayOf(new Date()))
  const [withLeft, setWithLeft] = useState(true)
  const gone = people.filter((person) => hasLeft(person, today)).length
  const shown = useMemo(
    () => (withLeft ? people : people.filter((person) => !hasLeft(person, today))),
    [people, withLeft, today],
  )
  const map = useMemo(() => decisionMap(shown), [shown])
  return (
    <section aria-label={t('people.view.map')}>
      <Group justify="space-between" mb="xs">
        <Legend />
        {gone > 0 && (
          <Checkbox
            size="xs"
            label={t('people.map.withLeft', { count: gone })}
            checked={withLeft}
            onChange={(event) => setWithLeft(event.currentTarget.checked)}
            data-print="no"
          />
        )}
      </Group>
      <PersonTree map={map} today={today} onOpen={onOpen} />
      <MapNotes people={shown} map={map} />
    </section>
  )
}
