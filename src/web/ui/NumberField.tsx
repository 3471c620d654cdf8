import { NumberInput } from '@mantine/core'
import { useIntl } from 'react-intl'
import type { FormFieldProps } from './FormField.tsx'

/** A number typed with the separators of the reader's language; empty is null, not zero. */
export default function NumberField({ field, value, error, onChange, onBlur }: FormFieldProps) {
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
