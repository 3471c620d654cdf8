import { Button, Group, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { ProblemView } from '../../../web/ui/ProblemView.tsx'
import type { Account } from './account.ts'
import classes from './accounts.module.css'
import { Conflict } from './Conflict.tsx'
import { changeOf, type EditableField, type EditValue, editValue, isAllowed } from './editable.ts'
import { FieldInput } from './FieldInput.tsx'
import { FieldText } from './FieldText.tsx'
import { useAccountChange } from './useAccountChange.ts'

type InlineFieldProps = { account: Account; field: EditableField; currency: string | null }

/** A field that is edited where it stands: click or Enter opens it, Enter saves, Esc leaves it as it was. */
export function InlineField(props: InlineFieldProps) {
  const { account, field } = props
  const t = useMessage()
  const opener = useRef<HTMLButtonElement>(null)
  const [editing, setEditing] = useState(false)
  if (!account.mayEdit) return <FieldText {...props} />
  const close = () => {
    setEditing(false)
    // The focus goes back where it was; the button is drawn again by then.
    setTimeout(() => opener.current?.focus())
  }
  if (editing) return <FieldEditor {...props} onClosed={close} />
  return (
    <UnstyledButton
      ref={opener}
      className={classes.inline}
      onClick={() => setEditing(true)}
      title={t('account.edit')}
    >
      <span className="hidden-visually">{`${t('account.edit')}, ${t(field.label)}: `}</span>
      <FieldText {...props} />
    </UnstyledButton>
  )
}

function FieldEditor({ account, field, currency, onClosed }: InlineFieldProps & { onClosed: () => void }) {
  const t = useMessage()
  const change = useAccountChange()
  const [value, setValue] = useState<EditValue>(() => editValue(account, field))
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [meanwhile, setMeanwhile] = useState<Account | null>(null)
  const mayBeSaved = isAllowed(field, value)

  async function save(standing: Account, wanted: EditValue) {
    if (!isAllowed(field, wanted)) return
    const { [field.name]: tidy } = changeOf(field, wanted)
    if (tidy === editValue(standing, field)) return onClosed()
    setBusy(true)
    setError(null)
    try {
      const outcome = await change(standing, changeOf(field, wanted))
      if ('stored' in outcome) onClosed()
      else setMeanwhile(outcome.meanwhile)
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onClosed()
    else if (event.key === 'Enter' && (field.kind !== 'longText' || event.ctrlKey || event.metaKey))
      void save(account, value)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (meanwhile) {
    return (
      <Conflict
        {...{ field, meanwhile, currency, busy }}
        mine={value}
        onKeepTheirs={onClosed}
        onSaveMine={() => void save(meanwhile, value)}
      />
    )
  }
  return (
    <div className={classes.editor}>
      <FieldInput
        field={field}
        account={account}
        value={value}
        onChange={setValue}
        onPicked={(picked) => void save(account, picked)}
        onKeyDown={onKeyDown}
        isWrong={!mayBeSaved}
      />
      {error !== null && <ProblemView error={error} />}
      <Group gap={4}>
        <Button loading={busy} disabled={!mayBeSaved} onClick={() => void save(account, value)}>
          {t('account.save')}
        </Button>
        <Button variant="default" onClick={onClosed}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </div>
  )
}
