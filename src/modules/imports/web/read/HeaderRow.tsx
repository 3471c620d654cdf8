import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'

type HeaderRowProps = { found: number | null; onChange: (row: number | undefined) => void }

/** The row of the headers; taken over when the field is left, because every digit on the way is a row too. */
export function HeaderRow({ found, onChange }: HeaderRowProps) {
  const t = useMessage()
  const [typed, setTyped] = useState<string | number>(found ?? '')
  const take = () => {
    if (typed !== (found ?? '')) onChange(typeof typed === 'number' && typed >= 1 ? typed : undefined)
  }
  return (
    <NumberInput
      label={t('import.fact.headerRow')}
      placeholder={t('import.fact.noHeader')}
      value={typed}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      min={1}
      max={10_000}
      allowDecimal={false}
      hideControls
    />
  )
}
