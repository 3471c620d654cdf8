import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Contact } from '../people.ts'
import type { CustomField } from '../../../accounts/web/customFields/customField.ts'
import { changeOf, personFields, type PersonChange, type PersonValues, valuesOf } from './personFields.ts'
import { PersonConflict } from './PersonConflict.tsx'
import classes from './person.module.css'
import { usePersonChange } from './usePersonChange.ts'

type PersonDetailsProps = {
  accountId: string
  person: Contact
  people: readonly Contact[]
  /** Fields of one's own of people. */
  custom: readonly CustomField[]
  mayEdit: boolean
  close: () => void
}

/** What is known of a person: a form for who may change it, a list for who may look. */
export function PersonDetails(props: PersonDetailsProps) {
  const { accountId, person, people, mayEdit, close } = props
  const t = useMessage()
  const change = usePersonChange(accountId)
  const [clash, setClash] = useState<{ meanwhile: Contact; mine: PersonChange } | null>(null)
  // An archived field is shown where it has a value, and not asked for.
  const custom = props.custom.filter(({ archived, key }) =>
    archived ? !mayEdit && (person.custom[key] ?? null) !== null : true,
  )
  const fields = personFields(t, people, person.id, custom)
  if (!mayEdit) return <Reading fields={fields} values={valuesOf(person, custom)} />

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
        custom={custom}
        onKeepTheirs={close}
        onSaveMine={() => save(clash.meanwhile, clash.mine)}
      />
    )
  }
  return (
    <Form<PersonValues>
      fields={fields}
      initial={valuesOf(person, custom)}
      submitLabel={t('people.save')}
      onSubmit={(sent) => save(person, changeOf(person, sent, custom))}
      onCancel={close}
    />
  )
}

type ReadingProps = { fields: ReturnType<typeof personFields>; values: PersonValues }

function Reading({ fields, values }: ReadingProps) {
  const t = useMessage()
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
