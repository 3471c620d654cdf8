import { ActionIcon, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { fixedMap, withConstant } from '../draft/mapChange.ts'
import classes from '../imports.module.css'
import { useImportTexts } from '../importTexts.ts'
import type { ReadProps } from './FileFacts.tsx'

/** Values that hold for every row, for what no column says: the customer of a whole report, its date, its currency. */
export function Constants({ inspection, draft, change }: ReadProps) {
  const t = useMessage()
  const { field: fieldName } = useImportTexts()
  const said = draft.map?.constants ?? {}
  const all = Object.entries({ ...inspection.map.constants, ...said })
  const set = (field: string, value: string | null) =>
    change({ map: withConstant(fixedMap(inspection, draft.map), field, value) })
  return (
    <div>
      <Text fw={500}>{t('import.constants')}</Text>
      <Text c="dimmed" mb={4}>
        {t('import.constants.hint')}
      </Text>
      <ul className={classes.plainList}>
        {all.map(([field, value]) => (
          <li key={field}>
            <Group gap={6}>
              <span>
                {fieldName(field)}: <strong>{value}</strong>
              </span>
              {field in said && (
                <ActionIcon
                  size="sm"
                  aria-label={t('import.constants.remove', { field: fieldName(field) })}
                  onClick={() => set(field, null)}
                >
                  <Icon name="close" sizePx={12} />
                </ActionIcon>
              )}
            </Group>
          </li>
        ))}
      </ul>
      <AddConstant inspection={inspection} taken={all.map(([field]) => field)} onAdd={set} />
    </div>
  )
}

type AddConstantProps = {
  inspection: ReadProps['inspection']
  taken: readonly string[]
  onAdd: (field: string, value: string) => void
}

function AddConstant({ inspection, taken, onAdd }: AddConstantProps) {
  const t = useMessage()
  const { field: fieldName } = useImportTexts()
  const [field, setField] = useState('')
  const [value, setValue] = useState('')
  const mapped = new Set([...taken, ...inspection.columns.map((column) => column.field)])
  const open = inspection.fields.filter(({ id }) => !mapped.has(id))
  const add = () => {
    if (field === '' || value.trim() === '') return
    onAdd(field, value.trim())
    setField('')
    setValue('')
  }
  return (
    <Group gap="xs" align="flex-end">
      <NativeSelect
        size="xs"
        label={t('import.column.field')}
        data={[
          { value: '', label: t('import.fact.choose') },
          ...open.map(({ id }) => ({ value: id, label: fieldName(id) })),
        ]}
        value={field}
        onChange={(event) => setField(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={t('import.constants.value')}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
        maxLength={300}
      />
      <Button variant="default" onClick={add} disabled={field === '' || value.trim() === ''}>
        {t('import.constants.add')}
      </Button>
    </Group>
  )
}
