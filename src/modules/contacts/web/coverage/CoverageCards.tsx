import { NativeSelect, UnstyledButton } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { type Contact, roleName } from '../people.ts'
import classes from './coverage.module.css'
import { GridCell } from './GridCell.tsx'
import { OurName } from './OurName.tsx'
import type { Cells, PairId } from './useCells.ts'

type CoverageCardsProps = {
  cells: Cells
  mayEdit: boolean
  onOpen: (contactId: string) => void
  onChoose: (pair: PairId) => void
}

/** The grid on a phone: a card for each of theirs with a line for each of ours of whom there is something to say. */
export function CoverageCards({ cells, ...shared }: CoverageCardsProps) {
  return (
    <ul className={classes.cards}>
      {cells.theirs.map((person) => (
        <Card key={person.id} person={person} cells={cells} {...shared} />
      ))}
    </ul>
  )
}

function Card({ person, cells, mayEdit, onOpen, onChoose }: CoverageCardsProps & { person: Contact }) {
  const t = useMessage()
  const of = (colleagueId: string) => cells.cellOf({ contactId: person.id, colleagueId })
  const isKnown = ({ id }: { id: string }) => {
    const { level, wanted, evidence } = of(id)
    return level !== null || wanted !== null || evidence !== null
  }
  const known = cells.ours.filter(isKnown)
  const others = cells.ours.filter((one) => !isKnown(one) && one.leftOn === null)
  const label = t('people.coverage.sayWho', { name: person.name })
  return (
    <li>
      <UnstyledButton className={classes.link} onClick={() => onOpen(person.id)}>
        <strong>{person.name}</strong>
      </UnstyledButton>{' '}
      <small className={classes.dimmed}>
        {roleName(t, person.role) ?? person.title ?? t('people.role.unknown')}
      </small>
      {known.length === 0 && <div className={classes.dimmed}>{t('people.coverage.nobody')}</div>}
      {known.map((one) => (
        <div key={one.id} className={classes.line}>
          <span>
            <OurName one={one} />
          </span>
          <GridCell cell={of(one.id)} cells={cells} onChoose={onChoose} />
        </div>
      ))}
      {mayEdit && others.length > 0 && (
        <NativeSelect
          size="xs"
          mt={4}
          aria-label={label}
          value=""
          onChange={(event) => onChoose({ contactId: person.id, colleagueId: event.currentTarget.value })}
          data={[
            { value: '', label: t('people.coverage.add') },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </li>
  )
}
