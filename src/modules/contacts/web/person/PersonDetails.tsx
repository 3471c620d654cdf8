import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Contact } from '../people.ts'
import { changeOf, personFields, type PersonChange, type PersonValues, valuesOf } from './personFields.ts'
import { PersonConflict } from './PersonConflict.tsx'
import classes from './person.module.css'
import { usePersonChange } from './usePersonChange.ts'

type PersonDetailsProps = {
  accountId: string
  person: Contact
  people: readonly Contact[]
  mayEdit: boolean
  close: () => void
}

/** What is known of a person: a form for who may change it, a list for who may look. */
export function PersonDetails({ accountId, person, people, mayEdit, close }: PersonDetailsProps) {
  const t = useMessage()
  const change = usePersonChange(accountId)
  const [clash, setClash] = useState<{ meanwhile: Contact; mine: PersonChange } | null>(null)
  const fields = personFields(t, people, person.id)
  if (!mayEdit) return <Reading fields={fields} person={person} />

  async function save(standing: Contact, mine: PersonChange) {
    if (Object.keys(mine).length === 0) return close()
    const outcome = await change(standing, mine)
    if ('meanwhile' in outcome) setClash({ meanwhile: outcome.meanwhile, mine })
    else close()
  }

  if (clash) {
    return (
      <PersonConflict
        {...clash}
        fields={fields}
        onKeepTheirs={close}
        onSaveMine={() => save(clash.meanwhile, clash.mine)}
      />
    )
  }
  return (
    <Form<PersonValues>
      fields={fields}
      initial={valuesOf(person)}
      submitLabel={t('people.save')}
      onSubmit={(sent) => save(person, changeOf(person, sent))}
      onCancel={close}
    />
  )
}

function Reading({ fields, person }: { fields: ReturnType<typeof personFields>; person: Contact }) {
  const t = useMessage()
  const values = valuesOf(person)
  return (
    <dl className={classes.reading}>
      {fields
        .filter(({ name }) => name !== 'stanceReason')
        .map(({ name, label, options }) => {
          const value = String(values[name] ?? '')
          const text = options ? (options.find((option) => option.value === value)?.label ?? value) : value
          return (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{text === '' ? <Absent label={t('account.field.empty')} /> : text}</dd>
            </div>
          )
        })}
    </dl>
  )
}
