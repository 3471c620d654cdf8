import { NumberInput, Textarea, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useMessage } from '../../../web/message.tsx'
import type { Account } from './account.ts'
import { AccountSelect } from './AccountSelect.tsx'
import type { EditableField, EditValue } from './editable.ts'
import { NamePicker } from './NamePicker.tsx'
import { useNames } from './useNames.ts'

export type FieldInputProps = {
  field: EditableField
  account: Account
  value: EditValue
  onChange: (value: EditValue) => void
  /** A choice from a list is complete by itself. */
  onPicked: (value: EditValue) => void
  onKeyDown: (event: KeyboardEvent) => void
  isWrong: boolean
}

/** The control that edits a field, by its kind; it takes the focus when it appears. */
export function FieldInput(props: FieldInputProps) {
  const { field, account, value, onChange, onPicked, onKeyDown, isWrong } = props
  const t = useMessage()
  const { users, teams } = useNames()
  const label = t(field.label)
  // An owner may be known only by the name that stands in a file; choosing nobody leaves that name.
  const isNameOnly = account.ownerId === null && account.owner !== null
  const nobody = isNameOnly ? t('account.owner.nameOnly', { name: account.owner }) : t('account.owner.none')
  const common = {
    size: 'xs',
    'aria-label': label,
    autoFocus: true,
    onKeyDown,
    'aria-invalid': isWrong,
  } as const
  switch (field.kind) {
    case 'user':
      return <NamePicker {...{ label, value, onPicked, onKeyDown }} names={users} none={nobody} />
    case 'team':
      return (
        <NamePicker {...{ label, value, onPicked, onKeyDown }} names={teams} none={t('account.team.none')} />
      )
    case 'account':
      return (
        <AccountSelect
          size="xs"
          aria-label={label}
          autoFocus
          defaultDropdownOpened
          placeholder={account.parent?.name ?? t('account.parent.find')}
          value={null}
          except={account.id}
          none={account.parent ? t('account.parent.none') : undefined}
          onChange={onPicked}
          onKeyDown={(event) => event.key === 'Escape' && onKeyDown(event)}
        />
      )
    case 'longText':
      return (
        <Textarea
          {...common}
          value={String(value ?? '')}
          onChange={(event) => onChange(event.currentTarget.value)}
          maxLength={field.most}
          autosize
          minRows={3}
          maxRows={14}
        />
      )
    case 'text':
      return (
        <TextInput
          {...common}
          value={String(value ?? '')}
          onChange={(event) => onChange(event.currentTarget.value)}
          maxLength={field.most}
        />
      )
    default:
      return (
        <NumberInput
          {...common}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : null)}
          min={0}
          decimalScale={field.kind === 'money' ? 2 : 0}
          thousandSeparator={field.kind === 'year' ? '' : ' '}
          hideControls
        />
      )
  }
}
