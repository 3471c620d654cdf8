import { NumberInput } from '@mantine/core'
import { useIntl } from 'react-intl'

type DraftNumberProps = {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  least?: number
  most?: number
}

/** A number in a row of others; its label is heard, not seen. Empty is null. */
export function DraftNumber({ label, value, onChange, least, most }: DraftNumberProps) {
  const parts = useIntl().formatNumberToParts(1.5)
  return (
    <NumberInput
      size="xs"
      w={68}
      aria-label={label}
      value={value ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
      min={least}
      max={most}
      decimalScale={3}
      decimalSeparator={parts.find(({ type }) => type === 'decimal')?.value}
      allowedDecimalSeparators={['.', ',']}
      hideControls
    />
  )
}
