import { Button, Select } from '@mantine/core'
import type { Nameable } from '../../../../core/interactions/namedPeople.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import type { NoteDraft } from './note.ts'
import { Choice, Row, type UnderstoodProps } from './Part.tsx'
import classes from './log.module.css'

const added = (draft: NoteDraft, id: string) => ({
  added: [...new Set([...draft.added, id])],
  removed: draft.removed.filter((one) => one !== id),
})

/** Names that fit several people, each with the people to choose from. */
export function AskedNames({ note, draft, onChange }: UnderstoodProps) {
  const t = useMessage()
  return note.asked.map(({ word, people }) => {
    const settled = [...draft.settled, word]
    return (
      <Row key={word} label={t('log.asked', { word })}>
        {people.map((person) => (
          <Choice
            key={person.id}
            chosen={false}
            onClick={() => onChange({ settled, ...added(draft, person.id) })}
          >
            {person.name}
          </Choice>
        ))}
        <Button size="compact-sm" variant="subtle" onClick={() => onChange({ settled })}>
          {t('log.asked.nobody')}
        </Button>
      </Row>
    )
  })
}

/** Who took part on one side: a tap takes somebody out, the field brings somebody in. */
export function PeopleRow({
  note,
  draft,
  people,
  ours,
  onChange,
  side,
}: UnderstoodProps & { side: Nameable['side'] }) {
  const t = useMessage()
  const named = side === 'contact' ? note.contacts : note.colleagues
  const others = people.filter((person) => person.side === side && !named.some(({ id }) => id === person.id))
  const isTheirs = side === 'contact'
  const label = isTheirs ? t('log.people') : t('log.ours')
  const remove = (id: string) =>
    onChange({ removed: [...draft.removed, id], added: draft.added.filter((one) => one !== id) })
  return (
    <Row label={label} silent={isTheirs && named.length === 0 ? t('log.people.none') : null}>
      {!isTheirs && ours.length > 0 && <span className={classes.me}>{ours.join(', ')}</span>}
      {named.map(({ id, name }) => (
        <Button
          key={id}
          size="compact-sm"
          variant="light"
          rightSection={<Icon name="close" sizePx={12} />}
          aria-label={t('log.people.remove', { name })}
          onClick={() => remove(id)}
        >
          {name}
        </Button>
      ))}
      {others.length > 0 && (
        <Select
          key={named.length}
          size="xs"
          aria-label={`${label}: ${t('log.people.add')}`}
          placeholder={t('log.people.add')}
          searchable
          limit={50}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          nothingFoundMessage={t('shell.form.nothingFound')}
          value={null}
          onChange={(id) => id !== null && onChange(added(draft, id))}
          className={classes.adding}
        />
      )}
    </Row>
  )
}
