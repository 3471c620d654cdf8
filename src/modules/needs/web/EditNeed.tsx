import { client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Dialog } from '../../../web/ui/Dialog.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import type { Field } from '../../../web/ui/formRules.ts'
import { type Need, nextKind, type Person } from './needs.ts'
import { useRefreshNeeds } from './useRefreshNeeds.ts'

type Draft = {
  text: string
  contactId: string | null
  product: string | null
  leadsToId: string | null
  settledOn: string | null
}
type EditNeedProps = {
  accountId: string
  need: Need
  needs: readonly Need[]
  people: readonly Person[]
  onClosed: () => void
}

/** Ties a need to a person, a product and what it leads to; or says that it is settled. */
export function EditNeed({ accountId, need, needs, people, onClosed }: EditNeedProps) {
  const t = useMessage()
  const refresh = useRefreshNeeds()
  const next = nextKind[need.kind]
  const leads = needs.filter(({ kind, id }) => id !== need.id && (kind === next || id === need.leadsToId))
  const fields: Field<Draft>[] = [
    { name: 'text', label: t(`needs.kind.${need.kind}`), kind: 'longText', required: true, most: 2000 },
    {
      name: 'contactId',
      label: t('needs.contact'),
      kind: 'choice',
      options: people.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'product', label: t('needs.product'), kind: 'text', most: 300 },
    ...(leads.length === 0
      ? []
      : [
          {
            name: 'leadsToId',
            label: t('needs.leadsTo'),
            kind: 'choice',
            options: leads.map(({ id, text }) => ({ value: id, label: text })),
          } as const,
        ]),
    { name: 'settledOn', label: t('needs.settledOn'), kind: 'date' },
  ]
  const { text, contactId, product, leadsToId, settledOn } = need
  return (
    <Dialog title={t('needs.change')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={{ text, contactId, product, leadsToId, settledOn }}
          submitLabel={t('account.save')}
          onSubmit={async (draft) => {
            await client.needs.updateNeed({ accountId, id: need.id, ...draft })
            await refresh()
            close()
          }}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
