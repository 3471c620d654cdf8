import type { ContractRouterClient } from '@orpc/contract'
import type { CustomValue } from '../../../../core/dossier/customValue.ts'
import type { accountsContract } from '../../contract.ts'
import type { Translate } from '../../../../web/message.tsx'
import type { Field, FieldValue } from '../../../../web/ui/formRules.ts'
import type { Format } from '../../../../web/ui/useFormat.ts'

type Accounts = ContractRouterClient<typeof accountsContract>
export type CustomField = Awaited<ReturnType<Accounts['customFields']>>[number]
export type CustomValues = Record<string, CustomValue>

/** The value of a field in words; null where nobody entered it. */
export function customText(
  field: CustomField,
  value: CustomValue,
  t: Translate,
  format: Format,
): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return t(value ? 'dossier.custom.yes' : 'dossier.custom.no')
  if (typeof value === 'number') return format.number(value, { digits: 6 })
  return field.type === 'date' ? format.date(value) : value
}

/** The field as the form asks for it. */
export function customFormField(field: CustomField, t: Translate): Field {
  const { key: name, label, type, choices } = field
  if (type === 'choice')
    return { name, label, kind: 'choice', options: choices.map((value) => ({ value, label: value })) }
  if (type === 'yesNo') {
    const options = [
      { value: 'yes', label: t('dossier.custom.yes') },
      { value: 'no', label: t('dossier.custom.no') },
    ]
    return { name, label, kind: 'choice', options }
  }
  if (type === 'number') return { name, label, kind: 'number', digits: 6 }
  return { name, label, kind: type === 'date' ? 'date' : 'text', most: 10_000 }
}

/** The stored value as the form holds it, and back. */
export const customFormValue = (value: CustomValue | undefined): FieldValue =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? null)
