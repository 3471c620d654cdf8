import { Text } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { fixedMap, withColumn } from '../draft/mapChange.ts'
import classes from './read.module.css'
import { ColumnRow } from './ColumnRow.tsx'
import type { ReadProps } from './FileFacts.tsx'
import { mayHaveRule } from './writeRule.ts'

/** Every column of the file with what stands in it and the field it fills. */
export function ColumnMapping({ inspection, draft, change }: ReadProps) {
  const t = useMessage()
  const { kind, columns, fields, groupColumn } = inspection
  const hasRules = fields.some(({ id }) => mayHaveRule(kind, id))
  const filled = columns.filter(({ field }) => field !== null).length
  return (
    <Panel title={t('import.columns')} hint={t('import.columns.hint', { filled, total: columns.length })}>
      {groupColumn !== null && <Text mb="sm">{t('import.columns.group', { column: groupColumn })}</Text>}
      <div className={classes.columnHead} data-rules={hasRules || undefined} aria-hidden="true">
        <span>{t('import.column.header')}</span>
        <span>{t('import.column.samples')}</span>
        <span>{t('import.column.field')}</span>
        {hasRules && <span>{t('import.column.rule')}</span>}
      </div>
      <ul className={classes.columns}>
        {columns.map((column) => (
          <ColumnRow
            key={column.index}
            kind={kind}
            column={column}
            fields={fields}
            isGroup={column.header === groupColumn}
            hasRules={hasRules}
            rule={draft.rules[column.field ?? ''] ?? null}
            onChoose={(choice) =>
              change({ map: withColumn(fixedMap(inspection, draft.map), column.header, choice) })
            }
            onRule={(rule) => {
              const { [column.field ?? '']: _, ...others } = draft.rules
              change({ rules: rule === null ? others : { ...others, [column.field!]: rule } })
            }}
          />
        ))}
      </ul>
    </Panel>
  )
}
