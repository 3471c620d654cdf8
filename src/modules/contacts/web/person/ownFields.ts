import type { Translate } from '../../../../web/message.tsx'
import type { Field, FormValues } from '../../../../web/ui/formRules.ts'
import {
  type CustomField,
  customFormField,
  customFormValue,
  type CustomValues,
} from '../../../accounts/web/customFields/customField.ts'

const prefix = 'custom.'

/** Fields of one's own as the form of a person asks for them, each under the name 'custom.birthday'. */
export const ownFormFields = (fields: readonly CustomField[], t: Translate): Field[] =>
  fields.map((field) => ({ ...customFormField(field, t), name: prefix + field.key }))

/** Their values as the form holds them. */
export function ownFormValues(fields: readonly CustomField[], values: CustomValues | undefined): FormValues {
  return Object.fromEntries(fields.map(({ key }) => [prefix + key, customFormValue(values?.[key]) ?? '']))
}

/** Takes the values of fields of one's own out of what a form sends, under their keys. */
export function partOwn<Value>(sent: Record<string, Value>): {
  plain: Record<string, Value>
  own: Record<string, Value>
} {
  const isOwn = ([name]: [string, Value]) => name.startsWith(prefix)
  const entries = Object.entries(sent)
  return {
    plain: Object.fromEntries(entries.filter((entry) => !isOwn(entry))),
    own: Object.fromEntries(entries.filter(isOwn).map(([name, value]) => [name.slice(prefix.length), value])),
  }
}

/** The other way round: values under their keys as the form names them. */
export const namedOwn = (own: Record<string, unknown> | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(own ?? {}).map(([key, value]) => [prefix + key, value]))
