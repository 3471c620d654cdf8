import { useCallback } from 'react'
import { STANCES } from '../../../../core/relationships/person.ts'
import { useMessage } from '../../../../web/message.tsx'
import { circleName, type Contact, hasLeft, roleName } from '../people.ts'

/** Everything a card says in one sentence, for whoever hears it. */
export function usePersonText(today: string): (person: Contact) => string {
  const t = useMessage()
  return useCallback(
    (person) => {
      const stance = STANCES.find((name) => name === person.stance)
      return [
        person.name,
        person.title,
        roleName(t, person.role),
        stance ? t(`people.stance.${stance}`) : t('people.stance.unasked'),
        circleName(t, person.circle),
        person.influence === null ? null : t('people.influence.of', { influence: person.influence }),
        hasLeft(person, today) ? t('people.left') : null,
      ]
        .filter((part) => part !== null)
        .join(', ')
    },
    [t, today],
  )
}
