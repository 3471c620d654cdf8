import { NativeSelect } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import type { Inspection, Kind, WriteRule } from '../draft/draft.ts'
import type { ColumnChoice } from '../draft/mapChange.ts'
import classes from './read.module.css'
import { useImportTexts } from '../importTexts.ts'
import { mayHaveRule, writeRules } from './writeRule.ts'

type ColumnRowProps = {
  kind: Kind
  column: Inspection['columns'][number]
  fields: Inspection['fields']
  isGroup: boolean
  hasRules: boolean
  rule: WriteRule | null
  onChoose: (choice: ColumnChoice) => void
  onRule: (rule: WriteRule | null) => void
}

const LEFT_OUT = '-'

/** One column: its header, values from it, and the field it fills. Likely fields stand first. */
export function ColumnRow(props: ColumnRowProps) {
  const { kind, column, isGroup, hasRules, rule, onRule } = props
  const t = useMessage()
  const { header, samples, field } = column
  return (
    <li className={classes.column} data-rules={hasRules || undefined}>
      <strong className={classes.columnName}>{header}</strong>
      <span className={classes.samples}>
        {samples.length === 0 ? (
          <em>{t('import.column.empty')}</em>
        ) : (
          samples.map((sample) => <code key={sample}>{sample}</code>)
        )}
      </span>
      <div>
        <FieldSelect {...props} />
        {isGroup && <small className={classes.note}>{t('import.column.isGroup')}</small>}
      </div>
      {hasRules && field !== null && mayHaveRule(kind, field) && (
        <NativeSelect
          size="xs"
          aria-label={t('import.column.ruleFor', { column: header })}
          data={[
            { value: '', label: t('import.rule.asAll') },
            ...writeRules.map((value) => ({ value, label: t(`import.rule.${value}`) })),
          ]}
          value={rule ?? ''}
          onChange={(event) =>
            onRule(event.currentTarget.value === '' ? null : (event.currentTarget.value as WriteRule))
          }
        />
      )}
    </li>
  )
}

function FieldSelect({ column, fields, onChoose }: ColumnRowProps) {
  const t = useMessage()
  const { field: fieldName } = useImportTexts()
  const { header, field, alternatives, note } = column
  const isLeftOut = note === 'ignored'
  const option = (id: string) => ({ value: id, label: fieldName(id) })
  const likely = [field, ...alternatives].filter((id) => id !== null)
  const others = fields.map(({ id }) => id).filter((id) => !likely.includes(id))
  const choose = (value: string) => {
    if (value === '') onChoose({ type: 'recognised' })
    else if (value === LEFT_OUT) onChoose({ type: 'ignored' })
    else onChoose({ type: 'field', field: value })
  }
  return (
    <NativeSelect
      size="xs"
      aria-label={t('import.column.fieldFor', { column: header })}
      value={isLeftOut ? LEFT_OUT : (field ?? '')}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        ...(field === null ? [{ value: '', label: t('import.column.kept') }] : []),
        ...(likely.length > 0 ? [{ group: t('import.column.likely'), items: likely.map(option) }] : []),
        { group: t('import.column.others'), items: others.map(option) },
        { value: LEFT_OUT, label: t('import.column.leftOut') },
      ]}
    />
  )
}
