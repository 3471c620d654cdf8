import { Checkbox, PasswordInput, Skeleton, Textarea, TextInput } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { useMessage } from '../message.tsx'
import type { Field, FieldValue } from './formRules.ts'

export type FormFieldProps = {
  field: Field
  value: FieldValue
  error: ReactNode
  onChange: (value: FieldValue) => void
  onBlur?: () => void
}

const NumberField = lazy(() => import('./NumberField.tsx'))
const ChoiceField = lazy(() => import('./ChoiceField.tsx'))

/** Shows one declared field with the control of its kind; the heavier controls are loaded when a form has them. */
export function FormField(props: FormFieldProps) {
  const { field, value, error, onChange, onBlur } = props
  const t = useMessage()
  const common = {
    name: field.name,
    label: field.label,
    description: field.description,
    disabled: field.disabled,
    autoComplete: field.autoComplete,
    'data-field': field.name,
    error,
    onBlur,
  }
  const required = { required: field.required, withAsterisk: field.required }
  const text = typeof value === 'string' ? value : ''
  const onText = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)
  switch (field.kind) {
    case 'password':
      return (
        <PasswordInput
          {...common}
          {...required}
          value={text}
          onChange={onText}
          visibilityToggleButtonProps={{ 'aria-label': t('shell.form.showPassword') }}
        />
      )
    case 'longText':
      return (
        <Textarea
          {...common}
          {...required}
          value={text}
          onChange={onText}
          autosize
          minRows={3}
          maxRows={12}
        />
      )
    case 'checkbox':
      return (
        <Checkbox
          {...common}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )
    case 'number':
      return (
        <Suspense fallback={<Skeleton height={58} />}>
          <NumberField {...props} />
        </Suspense>
      )
    case 'choice':
    case 'choices':
      return (
        <Suspense fallback={<Skeleton height={58} />}>
          <ChoiceField {...props} />
        </Suspense>
      )
    default:
      return <TextInput {...common} {...required} type={field.kind} value={text} onChange={onText} />
  }
}
