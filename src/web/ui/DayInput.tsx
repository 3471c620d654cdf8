import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { isPlainDate } from '../../core/period.ts'

type DayInputProps = {
  /** What the day is of; spoken, and shown when the pointer rests. */
  label: string
  /** A day ("2025-03-31") or '' for none. */
  value: string
  onChange: (day: string) => void
  /** Whether the day may be taken away; then '' is told too. */
  clearable?: boolean
  leftSection?: ReactNode
}

/** A day in a row of controls. It is taken when the hand rests: a year typed digit by digit is no day until its fourth. */
export function DayInput({ label, value, onChange, clearable = false, leftSection }: DayInputProps) {
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState(value)
  const mayBeTold = (day: string) => isPlainDate(day) || (clearable && day === '')
  const tell = useDebouncedCallback((day: string) => day !== value && mayBeTold(day) && onChange(day), 500)
  // The day can change by itself (back, a link); then the field follows.
  if (seen !== value) {
    setSeen(value)
    setTyped(value)
  }
  return (
    <TextInput
      type="date"
      size="xs"
      aria-label={label}
      title={label}
      leftSection={leftSection}
      leftSectionWidth={leftSection ? 44 : undefined}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        tell(currentTarget.value)
      }}
      onBlur={() => mayBeTold(typed) || setTyped(value)}
    />
  )
}
