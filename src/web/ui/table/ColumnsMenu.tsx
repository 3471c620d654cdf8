import { Button, Checkbox, NativeSelect, Stack } from '@mantine/core'
import { useMessage } from '../../message.tsx'
import { type Density, useDensity } from '../../preferences.ts'
import { Flyout } from '../Flyout.tsx'
import { Icon } from '../Icon.tsx'
import type { Column } from './column.ts'
import { shownColumns, switchColumn, type TableState } from './tableState.ts'

type ColumnsMenuProps<Row> = {
  columns: readonly Column<Row>[]
  state: TableState
  onStateChange: (state: TableState) => void
}

const DENSITIES: readonly Density[] = ['compact', 'comfortable']

/** Which columns are shown, and how high the rows are. */
export function ColumnsMenu<Row>({ columns, state, onStateChange }: ColumnsMenuProps<Row>) {
  const t = useMessage()
  const [density, setDensity] = useDensity()
  const shown = new Set(shownColumns(columns, state.columns).map(({ id }) => id))
  return (
    <Flyout
      label={t('shell.table.columns')}
      renderButton={(button) => (
        <Button {...button} variant="default" leftSection={<Icon name="columns" sizePx={14} />}>
          {t('shell.table.columns')}
        </Button>
      )}
    >
      {() => (
        <Stack gap="xs">
          {columns
            .filter(({ card }) => card !== 'primary')
            .map(({ id, label }) => (
              <Checkbox
                key={id}
                size="xs"
                label={label}
                checked={shown.has(id)}
                onChange={() =>
                  onStateChange({ ...state, columns: switchColumn(columns, state.columns, id) })
                }
              />
            ))}
          <NativeSelect
            size="xs"
            label={t('shell.table.density')}
            value={density}
            onChange={(event) => setDensity(event.currentTarget.value as Density)}
            data={DENSITIES.map((value) => ({ value, label: t(`shell.table.density.${value}`) }))}
          />
        </Stack>
      )}
    </Flyout>
  )
}
