import { NativeSelect } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { EditValue } from './editable.ts'

type NamePickerProps = {
  label: string
  value: EditValue
  names: readonly { id: string; name: string }[]
  /** What nobody, or no team, is called. */
  none: string
  onPicked: (value: EditValue) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** One of a few names, or none of them. */
export function NamePicker({ label, value, names, none, onPicked, onKeyDown }: NamePickerProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      autoFocus
      value={String(value ?? '')}
      onChange={(event) => onPicked(event.currentTarget.value || null)}
      onKeyDown={onKeyDown}
      data={[{ value: '', label: none }, ...names.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
}
