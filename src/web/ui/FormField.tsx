import { Checkbox, MultiSelect, NumberInput, PasswordInput, Select, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { useMessage } from '../message.tsx'
import type { Field, FieldValue } from './formRules.ts'

type FormFieldProps = {
  field: Field
  value: FieldValue
  error: ReactNode
  onChange: (value: FieldValue) => void
  onBlur?: () => void
}

/** Shows one declared field with the control of its kind. */
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
    case 'number':
      return <NumberField {...props} />
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
      return <Textarea {...common} {...required} value={text} onChange={onText} autosize minRows={3} maxRows={12} />
    case 'checkbox':
      return <Checkbox {...common} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
    case 'choice':
      return (
        <Select
          {...common}
          {...required}
          data={[...(field.options ?? [])]}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          clearable={!field.required}
          searchable={(field.options?.length ?? 0) > 8}
          nothingFoundMessage={t('shell.form.nothingFound')}
        />
      )
    case 'choices':
      return (
        <MultiSelect
          {...common}
          {...required}
          data={[...(field.options ?? [])]}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
          searchable
          nothingFoundMessage={t('shell.form.nothingFound')}
        />
      )
    default:
      return <TextInput {...common} {...required} type={field.kind} value={text} onChange={onText} />
  }
}

/** A number typed with the separators of the reader's language; empty is null, not zero. */
function NumberField({ field, value, error, onChange, onBlur }: FormFieldProps) {
  const parts = useIntl().formatNumberToParts(12_345.6)
  const separator = (type: string) => parts.find((part) => part.type === type)?.value
  return (
    <NumberInput
      name={field.name}
      data-field={field.name}
      label={field.label}
      description={field.description}
      disabled={field.disabled}
      required={field.required}
      withAsterisk={field.required}
      error={error}
      onBlur={onBlur}
      value={typeof value === 'number' ? value : ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
      decimalScale={field.digits}
      decimalSeparator={separator('decimal')}
      thousandSeparator={separator('group')}
      allowedDecimalSeparators={['.', ',']}
      hideControls
    />
  )
}
