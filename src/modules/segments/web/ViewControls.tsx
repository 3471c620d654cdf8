import { Button, Group, NativeSelect, SegmentedControl } from '@mantine/core'
import { useMessage } from '../../../web/message.tsx'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { useIsPhone } from '../../../web/ui/useIsPhone.ts'
import { useView } from './useView.ts'
import { WINDOWS } from './view.ts'

const SIDES = ['account', 'parent'] as const

type ViewControlsProps = {
  /** The day the figures on the screen are made for, once it is known; the last day with facts where none was chosen. */
  asOf: string | null | undefined
  /** Leaves out the choice between account and holding, where there is no holding. */
  withoutHoldings?: boolean
}

/** As of which day, over which window, and whether a holding counts as one customer. */
export function ViewControls({ asOf, withoutHoldings = false }: ViewControlsProps) {
  const t = useMessage()
  const [view, change] = useView()
  return (
    <Group gap="xs" align="center">
      <DayInput
        label={t('portfolio.view.asOf')}
        value={view.asOf ?? asOf ?? ''}
        onChange={(day) => change({ asOf: day })}
      />
      {view.asOf !== undefined && (
        <Button variant="default" onClick={() => change({ asOf: undefined })}>
          {t('portfolio.view.latest')}
        </Button>
      )}
      <Choice
        label={t('portfolio.view.window')}
        value={view.window}
        options={WINDOWS.map((value) => ({ value, label: t(`portfolio.view.window.${value}`) }))}
        onChange={(window) => change({ window })}
      />
      {!withoutHoldings && (
        <Choice
          label={t('portfolio.view.by')}
          value={view.by}
          options={SIDES.map((value) => ({ value, label: t(`portfolio.view.by.${value}`) }))}
          onChange={(by) => change({ by })}
        />
      )}
    </Group>
  )
}

type ChoiceProps<Value extends string> = {
  label: string
  value: Value
  options: { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** One of a few: side by side where there is room, in a menu of the phone where there is not. */
function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const isPhone = useIsPhone()
  if (!isPhone) {
    return <SegmentedControl size="xs" aria-label={label} value={value} onChange={onChange} data={options} />
  }
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => option.value === currentTarget.value)
        if (chosen) onChange(chosen.value)
      }}
      data={options}
    />
  )
}
