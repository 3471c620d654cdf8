import { useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { FormValues } from '../../../../web/ui/formRules.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Account } from '../account.ts'
import { type CustomField, customFormField, customFormValue, type CustomValues } from './customField.ts'

type EditCustomProps = { account: Account; fields: readonly CustomField[]; onClosed: () => void }

/** All fields of one's own in one form; only what changed is sent. */
export function EditCustom({ account, fields, onClosed }: EditCustomProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const initial: FormValues = Object.fromEntries(
    fields.map(({ key }) => [key, customFormValue(account.custom[key])]),
  )

  async function save(given: FormValues) {
    const changed = Object.entries(given).filter(([key, value]) => value !== initial[key])
    if (changed.length > 0) {
      const custom = Object.fromEntries(changed) as CustomValues
      await client.accounts.update({ accountId: account.id, version: account.version, custom })
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: api.accounts.key() }),
        queryClient.invalidateQueries({ queryKey: api.segments.key() }),
      ])
      notice.done(t('account.saved'))
    }
  }

  return (
    <Dialog title={t('dossier.custom')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields.map((field) => customFormField(field, t))}
          initial={initial}
          submitLabel={t('account.save')}
          onSubmit={(given) => save(given).then(close)}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
