import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import { candidatePath } from '../candidate.ts'

type Draft = Record<'name' | 'country' | 'website' | 'taxNumber' | 'note', string | null> & { name: string }

/** Adds a candidate by its name and opens it; the rest can wait. */
export function AddCandidate({ onClosed }: { onClosed: () => void }) {
  const t = useMessage()
  const router = useRouter()
  const queryClient = useQueryClient()
  const fields: Field<Draft>[] = [
    { name: 'name', label: t('candidates.name'), kind: 'text', required: true, most: 300 },
    { name: 'country', label: t('account.field.country'), kind: 'text', most: 100 },
    { name: 'website', label: t('account.field.website'), kind: 'text', most: 300 },
    { name: 'taxNumber', label: t('candidates.taxNumber'), kind: 'text', most: 60 },
    { name: 'note', label: t('candidates.note'), kind: 'longText', most: 10_000 },
  ]
  return (
    <Dialog title={t('candidates.add')} onClosed={onClosed}>
      {(close, closeThen) => (
        <Form
          fields={fields}
          initial={{ name: '', country: null, website: null, taxNumber: null, note: null }}
          submitLabel={t('candidates.add')}
          onSubmit={async (draft) => {
            const { id } = await client.candidates.create(draft)
            await queryClient.invalidateQueries({ queryKey: api.candidates.key() })
            closeThen(() => router.history.push(candidatePath(id)))
          }}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
