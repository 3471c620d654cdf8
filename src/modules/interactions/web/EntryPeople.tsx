import { Anchor } from '@mantine/core'
import type { Entry } from './entry.ts'
import classes from './timeline.module.css'

type EntryPeopleProps = { entry: Entry; onPerson?: (contactId: string) => void }

/** Between whom it was: ours, an arrow, theirs. A known person of theirs leads to all that was with them. */
export function EntryPeople({ entry, onPerson }: EntryPeopleProps) {
  const { colleagues, contacts, person, contact, direction } = entry
  const ours = colleagues.length > 0 ? colleagues.map(({ name }) => name).join(', ') : person
  const hasTheirs = contacts.length > 0 || contact !== null
  if (ours === null && !hasTheirs) return null
  return (
    <div className={classes.dimmed}>
      {ours}
      {ours !== null && hasTheirs && (direction === 'in' ? ' ← ' : ' → ')}
      {contacts.length === 0
        ? contact
        : contacts.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              {onPerson ? (
                <Anchor component="button" type="button" fz="inherit" onClick={() => onPerson(id)}>
                  {name}
                </Anchor>
              ) : (
                name
              )}
            </span>
          ))}
    </div>
  )
}
