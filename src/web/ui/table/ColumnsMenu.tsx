import { Button, Checkbox, Popover, SegmentedControl, Stack } from '@mantine/core'
import { useMessage } from '../../message.tsx'
import { type Density, useDensity } from '../../preferences.ts'
import { Icon } from '../Icon.tsx'
import type { Column } from './column.ts'
import { shownColumns, switchColumn, type TableState } from './tableState.ts'

type ColumnsMenuProps<Row> = {
  columns: readonly Column<Row>[]
  state: TableState
  onStateChange: (state: TableState) => void
}

/** Which columns are shown, and how high the rows are. */
export function ColumnsMenu<Row>({ columns, state, onStateChange }: ColumnsMenuProps<Row>) {
  const t = useMessage()
  const [density, setDensity] = useDensity()
  const shown = new Set(shownColumns(columns, state.columns).map(({ id }) => id))
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<Icon name="columns" sizePx={14} />}>
          {t('shell.table.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah="60vh" style={{ overflow: 'auto' }} aria-label={t('shell.table.columns')}>
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
          <SegmentedControl
            size="xs"
            aria-label={t('shell.table.density')}
            value={density}
            onChange={(value) => setDensity(value as Density)}
            data={[
              { value: 'compact', label: t('shell.table.density.compact') },
              { value: 'comfortable', label: t('shell.table.density.comfortable') },
            ]}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
