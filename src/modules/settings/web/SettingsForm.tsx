import { useMessage } from '../../../web/message.tsx'
import { useMe } from '../../../web/session.ts'
import { Form } from '../../../web/ui/Form.tsx'
import type { Field, FieldValue, FormValues } from '../../../web/ui/formRules.ts'
import { useFormat } from '../../../web/ui/useFormat.ts'
import { isAtLeast } from './sections.ts'
import classes from './settings.module.css'

type SettingsFormProps<Values extends FormValues> = {
  fields: readonly Field<Values>[]
  values: Values
  onSave: (values: Values) => Promise<unknown>
}

/** A part of the settings: a form for those who may decide, the values in words for everybody else. */
export function SettingsForm<Values extends FormValues>({
  fields,
  values,
  onSave,
}: SettingsFormProps<Values>) {
  const t = useMessage()
  const { role } = useMe()
  if (!isAtLeast(role, 'head')) return <ReadOnly fields={fields} values={values} />
  return (
    <div className={classes.form}>
      {/* A new form for new values: what was stored, or taken back, is what stands in it. */}
      <Form
        key={JSON.stringify(values)}
        fields={fields}
        initial={values}
        submitLabel={t('settings.save')}
        onSubmit={onSave}
      />
    </div>
  )
}

function ReadOnly<Values extends FormValues>({ fields, values }: Omit<SettingsFormProps<Values>, 'onSave'>) {
  const t = useMessage()
  const format = useFormat()
  const show = (field: Field<Values>, value: FieldValue | undefined) => {
    if (value === null || value === undefined || value === '') return t('settings.notSet')
    if (typeof value === 'number') return format.number(value, { digits: 4 })
    return field.options?.find((option) => option.value === value)?.label ?? String(value)
  }
  return (
    <dl className={classes.values}>
      {fields.map((field) => (
        <div key={field.name}>
          <dt>{field.label}</dt>
          <dd>{show(field, values[field.name])}</dd>
          {field.description && <dd className={classes.dimmed}>{field.description}</dd>}
        </div>
      ))}
    </dl>
  )
}
