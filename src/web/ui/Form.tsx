import { Button, Group, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useState } from 'react'
import { useMessage } from '../message.tsx'
import { toProblem } from '../problem.ts'
import { FormField } from './FormField.tsx'
import { type Field, fieldFault, type FieldValue, type FormValues, tidyValues } from './formRules.ts'
import { ProblemView } from './ProblemView.tsx'

type FormProps<Values extends FormValues> = {
  fields: readonly Field<Values>[]
  initial: Values
  submitLabel: string
  /** Sends the values; what it throws is shown above the buttons, or at the field that was refused. */
  onSubmit: (values: Values) => Promise<unknown>
  onCancel?: () => void
  /** Content between fields and buttons. */
  children?: ReactNode
  /** Empties the form after it was sent. */
  resetAfterwards?: boolean
  fullWidth?: boolean
}

/** The one form: declared fields, rules with messages at the field, one submit state, problems of the server in words. */
export function Form<Values extends FormValues>(props: FormProps<Values>) {
  const { fields, initial, submitLabel, onCancel, children, fullWidth } = props
  const t = useMessage()
  const { form, setElement, error, submit } = useSubmission(props)
  return (
    <form ref={setElement} onSubmit={submit} noValidate>
      <Stack gap="sm">
        {fields.map((field) => (
          <FormField
            key={field.name}
            field={field as Field}
            value={form.values[field.name] ?? initial[field.name] ?? null}
            error={form.errors[field.name]}
            onChange={(value) => form.setFieldValue(field.name, value as never)}
            onBlur={() => form.isDirty(field.name as never) && void form.validateField(field.name as never)}
          />
        ))}
        {children}
        {error !== null && <ProblemView error={error} />}
        <Group justify="flex-end" gap="xs">
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('shell.cancel')}
            </Button>
          )}
          <Button type="submit" loading={form.submitting} fullWidth={fullWidth}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function useSubmission<Values extends FormValues>({
  fields,
  initial,
  onSubmit,
  resetAfterwards,
}: FormProps<Values>) {
  const faultText = useFaultText()
  const t = useMessage()
  const [element, setElement] = useState<HTMLFormElement | null>(null)
  const [error, setError] = useState<unknown>(null)
  const form = useForm<FormValues>({
    initialValues: initial,
    validate: (values) => {
      const errors: Record<string, string> = {}
      for (const field of fields) {
        const value = values[field.name] ?? null
        const message = faultText(field as Field, value) ?? field.check?.(value, values as Values) ?? null
        if (message !== null) errors[field.name] = message
      }
      return errors
    },
  })

  /** A reader who cannot see the red border is taken to the first field that needs a change. */
  function focusFirstFault(names: readonly string[]) {
    const first = fields.find(({ name }) => names.includes(name))
    const control = first && element?.querySelector<HTMLElement>(`[data-field="${first.name}"]`)
    control?.focus()
  }

  async function send(values: FormValues) {
    setError(null)
    try {
      await onSubmit(tidyValues(fields, values as Values))
      if (resetAfterwards) form.reset()
    } catch (thrown) {
      const refused = toProblem(thrown).fields.filter((name) => fields.some((field) => field.name === name))
      form.setErrors(Object.fromEntries(refused.map((name) => [name, t('shell.form.refused')])))
      if (refused.length > 0) focusFirstFault(refused)
      else setError(thrown)
    }
  }

  return {
    form,
    setElement,
    error,
    submit: form.onSubmit(send, (errors) => focusFirstFault(Object.keys(errors))),
  }
}

function useFaultText(): (field: Field, value: FieldValue) => string | null {
  const t = useMessage()
  return (field, value) => {
    const fault = fieldFault(field, value)
    if (fault === null) return null
    return t(`shell.form.${fault.rule}`, 'limit' in fault ? { limit: fault.limit } : undefined)
  }
}
