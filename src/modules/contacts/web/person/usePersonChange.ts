import { useCallback } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { toProblem } from '../../../../web/problem.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Contact } from '../people.ts'
import { useRefreshPeople } from '../usePeople.ts'
import type { PersonChange } from './personFields.ts'

/** What came of a change: stored, or somebody else's came first and this is how the person stands now. */
export type ChangeOutcome = { stored: Contact } | { meanwhile: Contact }

/** Changes a person as they are on the screen; a stored change can be undone for ten seconds. */
export function usePersonChange(accountId: string) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshPeople()

  const send = useCallback(
    async (person: Contact, change: PersonChange): Promise<ChangeOutcome> => {
      try {
        const at = { accountId, contactId: person.id, version: person.version }
        const stored = await client.contacts.update({ ...change, ...at })
        await refresh()
        return { stored }
      } catch (error) {
        const { detail, current } = toProblem(error)
        if (detail !== 'contactChanged' || current === null) throw error
        return { meanwhile: current as Contact }
      }
    },
    [accountId, refresh],
  )

  return useCallback(
    async (person: Contact, change: PersonChange): Promise<ChangeOutcome> => {
      const outcome = await send(person, change)
      if ('stored' in outcome)
        notice.undoable(t('people.saved', { name: outcome.stored.name }), async () => {
          const undone = await send(outcome.stored, beforeChange(person, change))
          if ('meanwhile' in undone) throw new Error('the person was changed since')
        })
      return outcome
    },
    [send, notice, t],
  )
}

/** What stood where a change was made; of fields of one's own only those that changed. */
export function beforeChange(person: Contact, change: PersonChange): PersonChange {
  const { stanceReason: _, custom, ...fields } = change
  const before = Object.fromEntries(Object.keys(fields).map((name) => [name, person[name as keyof Contact]]))
  if (custom === undefined) return before
  const own = Object.keys(custom).map((key) => [key, person.custom[key] ?? null] as const)
  return { ...before, custom: Object.fromEntries(own) }
}
