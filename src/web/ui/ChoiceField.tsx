import { MultiSelect, Select } from '@mantine/core'
import { useMessage } from '../message.tsx'
import type { FormFieldProps } from './FormField.tsx'

const MOST_WITHOUT_SEARCH = 8

/** One or several of declared options; long lists can be searched. */
export default function ChoiceField({ field, value, error, onChange, onBlur }: FormFieldProps) {
  const t = useMessage()
  const options = [...(field.options ?? [])]
  const common = {
    name: field.name,
    'data-field': field.name,
    label: field.label,
    description: field.description,
    disabled: field.disabled,
    required: field.required,
    withAsterisk: field.required,
    error,
    onBlur,
    data: options,
    searchable: options.length > MOST_WITHOUT_SEARCH,
    nothingFoundMessage: t('shell.form.nothingFound'),
    clearButtonProps: { 'aria-label': t('shell.form.clear') },
  }
  if (field.kind === 'choices') {
    return <MultiSelect {...common} value={Array.isArray(value) ? value : []} onChange={onChange} clearable />
  }
  return (
    <Select
      {...common}
      value={typeof value === 'string' && value !== '' ? value : null}
      onChange={onChange}
      clearable={!field.required}
    />
  )
}
