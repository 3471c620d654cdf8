import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { api, client } from '../api.ts'
import { useMessage } from '../message.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Form } from '../ui/Form.tsx'
import type { Field } from '../ui/formRules.ts'

type NewAccount = { name: string; country: string | null; industry: string | null }

/** Adds an account by its name and opens it; all else can be filled in there. */
export default function AddAccount({ onClosed }: { onClosed: () => void }) {
  const t = useMessage()
  const router = useRouter()
  const queryClient = useQueryClient()
  const fields: Field<NewAccount>[] = [
    { name: 'name', label: t('shell.add.account.name'), kind: 'text', required: true, most: 300 },
    { name: 'country', label: t('shell.add.account.country'), kind: 'text', most: 100 },
    { name: 'industry', label: t('shell.add.account.industry'), kind: 'text', most: 100 },
  ]

  const add = (closeThen: (afterwards: () => void) => void) => async (values: NewAccount) => {
    const account = await client.accounts.create(values)
    await queryClient.invalidateQueries({ queryKey: api.segments.key() })
    closeThen(() => router.history.push(`/accounts/${account.id}`))
  }

  return (
    <Dialog title={t('shell.add.account')} onClosed={onClosed}>
      {(close, closeThen) => (
        <Form
          fields={fields}
          initial={{ name: '', country: null, industry: null }}
          submitLabel={t('shell.add.account')}
          onSubmit={add(closeThen)}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
