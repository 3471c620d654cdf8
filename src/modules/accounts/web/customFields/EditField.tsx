import { useQueryClient } from '@tanstack/react-query'
import { customTypes } from '../../../../core/dossier/customValue.ts'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import type { CustomField } from './customField.ts'

type Draft = { label: string; type: string; choices: string | null }
type EditFieldProps = { subject: CustomField['subject']; field: CustomField | null; onClosed: () => void }

/** Makes a field, or renames one; the type of a field that has values stays. */
export function EditField({ subject, field, onClosed }: EditFieldProps) {
  const t = useMessage()
  const queryClient = useQueryClient()
  const fields: Field<Draft>[] = [
    { name: 'label', label: t('dossier.custom.label'), kind: 'text', required: true, most: 100 },
    {
      name: 'type',
      label: t('dossier.custom.type'),
      kind: 'choice',
      required: true,
      disabled: field !== null,
      options: customTypes.map((value) => ({ value, label: t(`dossier.custom.type.${value}`) })),
    },
    {
      name: 'choices',
      label: t('dossier.custom.choices'),
      description: t('dossier.custom.choices.hint'),
      kind: 'longText',
      disabled: field !== null && field.type !== 'choice',
      check: (value, { type }) =>
        type === 'choice' && linesOf(value).length === 0 ? t('dossier.custom.choices.missing') : null,
    },
  ]

  async function save({ label, type, choices }: Draft) {
    const wanted = linesOf(choices)
    if (field) await client.accounts.updateCustomField({ fieldId: field.id, label, choices: wanted })
    else
      await client.accounts.createCustomField({
        subject,
        label,
        type: type as CustomField['type'],
        choices: wanted,
      })
    await queryClient.invalidateQueries({ queryKey: api.accounts.customFields.key() })
  }

  return (
    <Dialog title={t(field ? 'dossier.custom.change' : 'dossier.custom.add')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={{
            label: field?.label ?? '',
            type: field?.type ?? 'text',
            choices: field?.choices.join('\n') ?? null,
          }}
          submitLabel={t('account.save')}
          onSubmit={(draft) => save(draft).then(close)}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}

const linesOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : []
