import { Alert, Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import type { CustomField } from '../../../accounts/web/customFields/customField.ts'
import type { Contact } from '../people.ts'
import { namedOwn } from './ownFields.ts'
import classes from './person.module.css'
import { type PersonChange, type personFields, valuesOf } from './personFields.ts'

type PersonConflictProps = {
  /** The person as somebody else left them. */
  meanwhile: Contact
  mine: PersonChange
  fields: ReturnType<typeof personFields>
  custom: readonly CustomField[]
  onKeepTheirs: () => void
  onSaveMine: () => Promise<void>
}

/** Two people changed the person: both values of each field, and the choice between them. */
export function PersonConflict(props: PersonConflictProps) {
  const { meanwhile, fields, custom, onKeepTheirs, onSaveMine } = props
  const t = useMessage()
  const [error, setError] = useState<unknown>(null)
  const theirs = valuesOf(meanwhile, custom)
  const mine = { ...props.mine, ...namedOwn(props.mine.custom) }
  return (
    <Alert color="yellow" role="alert" icon={<Icon name="warning" />} title={t('account.conflict')}>
      <dl className={classes.reading}>
        {fields
          .filter(({ name }) => name in mine)
          .map(({ name, label, options }) => {
            const word = (value: unknown) => {
              const text = value === null || value === undefined ? '' : String(value)
              const option = options?.find((one) => one.value === text)
              return option?.label ?? (text === '' ? t('account.field.empty') : text)
            }
            return (
              <div key={name}>
                <dt>{label}</dt>
                <dd>
                  {t('account.conflict.theirs')} <strong>{word(theirs[name])}</strong>
                  <br />
                  {t('account.conflict.mine')} <strong>{word(mine[name])}</strong>
                </dd>
              </div>
            )
          })}
      </dl>
      {error !== null && <ProblemView error={error} />}
      <Group gap="xs" mt="xs">
        <Button variant="default" onClick={onKeepTheirs}>
          {t('account.conflict.keep')}
        </Button>
        <Button onClick={() => void onSaveMine().catch(setError)}>{t('account.conflict.save')}</Button>
      </Group>
    </Alert>
  )
}
