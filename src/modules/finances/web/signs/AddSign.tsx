import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import type { Sign } from '../finances.ts'

type Draft = { kind: string; text: string; direction: string | null; source: string | null; seenOn: string }
type AddSignProps = { accountId: string; onAdded: () => Promise<unknown>; onClosed: () => void }

const kinds = ['investment', 'purchase', 'publicContract', 'courtCase', 'other'] as const
const directions = ['good', 'bad', 'neutral'] as const

/** Notes a sign; what was seen and when is enough. */
export function AddSign({ accountId, onAdded, onClosed }: AddSignProps) {
  const t = useMessage()
  const fields: Field<Draft>[] = [
    { name: 'text', label: t('finances.sign.text'), kind: 'longText', required: true, most: 2000 },
    {
      name: 'kind',
      label: t('finances.sign.kind'),
      kind: 'choice',
      required: true,
      options: kinds.map((value) => ({ value, label: t(`finances.sign.kind.${value}`) })),
    },
    {
      name: 'direction',
      label: t('finances.sign.direction'),
      kind: 'choice',
      options: directions.map((value) => ({ value, label: t(`finances.sign.direction.${value}`) })),
    },
    { name: 'source', label: t('finances.sign.source'), kind: 'text', most: 500 },
    { name: 'seenOn', label: t('finances.sign.seenOn'), kind: 'date', required: true },
  ]
  return (
    <Dialog title={t('finances.sign.add')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={{ text: '', kind: 'investment', direction: null, source: null, seenOn: '' }}
          submitLabel={t('finances.sign.add')}
          onSubmit={async ({ kind, direction, ...draft }) => {
            const sign = { kind: kind as Sign['kind'], direction: direction as Sign['direction'] }
            await client.finances.addSign({ accountId, ...draft, ...sign })
            await onAdded()
            close()
          }}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
