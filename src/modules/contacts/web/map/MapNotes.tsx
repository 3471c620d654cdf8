import { Text } from '@mantine/core'
import type { DecisionMap } from '../../../../core/relationships/decisionMap.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useIsPhone } from '../../../../web/ui/useIsPhone.ts'
import type { Contact } from '../people.ts'

/** How much of the map is known, and where it could not be drawn as it was said. */
export function MapNotes({ people, map }: { people: Contact[]; map: DecisionMap<Contact> }) {
  const t = useMessage()
  const isPhone = useIsPhone()
  const known = (field: keyof Contact) => people.filter((person) => person[field] !== null).length
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? ''
  return (
    <div>
      <Text c="dimmed" mt="sm">
        {t('people.map.known', {
          of: people.length,
          roles: known('role'),
          stances: known('stance'),
          influence: known('influence'),
          lines: known('reportsToId'),
        })}
      </Text>
      {map.cut.length > 0 && (
        <Text mt={4}>
          {t('people.map.cut', { names: map.cut.map(nameOf).join(', '), count: map.cut.length })}
        </Text>
      )}
      {!isPhone && (
        <Text c="dimmed" mt={4} data-print="no">
          {t('people.map.keys')}
        </Text>
      )}
    </div>
  )
}
