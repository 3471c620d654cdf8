import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { foldText } from '../../../../core/text/fold.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Flyout } from '../../../../web/ui/Flyout.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'

export type ChoiceFilterProps = {
  label: string
  /** `short` stands on the button, where the label would be too long. */
  options: readonly { value: string; label: string; short?: string }[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

const MOST_NAMED = 2
const MOST_WITHOUT_SEARCH = 10

/** A filter by several values: a button that names what is chosen, and the values as boxes behind it. */
export function ChoiceFilter(props: ChoiceFilterProps) {
  const { label, options, chosen } = props
  const named = options
    .filter(({ value }) => chosen.includes(value))
    .map((option) => option.short ?? option.label)
  const text =
    named.length === 0 ? label : `${label}: ${named.length <= MOST_NAMED ? named.join(', ') : named.length}`
  return (
    <Flyout
      label={label}
      renderButton={(props) => (
        <Button
          {...props}
          variant={chosen.length > 0 ? 'light' : 'default'}
          rightSection={<Icon name="down" sizePx={12} />}
          maw={240}
        >
          {text}
        </Button>
      )}
    >
      {() => <ChoiceBoxes {...props} />}
    </Flyout>
  )
}

/** The values of a filter as boxes; many of them can be searched. */
export function ChoiceBoxes({ label, options, chosen, onChange }: ChoiceFilterProps) {
  const t = useMessage()
  const [wanted, setWanted] = useState('')
  const folded = foldText(wanted)
  const shown = options.filter((option) => foldText(option.label).includes(folded))
  return (
    <Stack gap="xs" role="group" aria-label={label}>
      {options.length > MOST_WITHOUT_SEARCH && (
        <TextInput
          size="xs"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          aria-label={t('portfolio.filter.find')}
          placeholder={t('portfolio.filter.find')}
          leftSection={<Icon name="search" sizePx={14} />}
        />
      )}
      {shown.map((option) => (
        <Checkbox
          key={option.value}
          size="xs"
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(event) =>
            onChange(
              event.currentTarget.checked
                ? [...chosen, option.value]
                : chosen.filter((value) => value !== option.value),
            )
          }
        />
      ))}
      {shown.length === 0 && <span>{t('shell.form.nothingFound')}</span>}
      {chosen.length > 0 && (
        <Button variant="subtle" color="gray" onClick={() => onChange([])}>
          {t('portfolio.filter.any')}
        </Button>
      )}
    </Stack>
  )
}
