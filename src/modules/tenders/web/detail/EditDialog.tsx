import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field, FormValues } from '../../../../web/ui/formRules.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useRefresh } from '../record/useRecord.ts'
import type { OpportunityDetail } from '../tender.ts'

const TEXTS = ['name', 'number', 'product', 'owner', 'incumbent'] as const
const DAYS = ['openedOn', 'dueOn'] as const

/** What is known of an opportunity before it ends; only what was changed is sent. */
export function EditDialog({
  opportunity,
  onClosed,
}: {
  opportunity: OpportunityDetail
  onClosed: () => void
}) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefresh()
  const { accountId, id: opportunityId, version } = opportunity
  const names = [...TEXTS, ...DAYS, 'amount', 'budget', 'currency', 'isTender'] as const
  const initial: FormValues = Object.fromEntries(names.map((name) => [name, opportunity[name]]))
  const field = (name: (typeof names)[number], kind: Field['kind']): Field => ({
    name,
    kind,
    label: t(`tenders.field.${name}`),
  })
  const fields: Field[] = [
    ...TEXTS.map((name) => ({ ...field(name, 'text'), most: name === 'number' ? 100 : 200 })),
    field('amount', 'number'),
    field('budget', 'number'),
    {
      ...field('currency', 'text'),
      check: (value) =>
        value === null || /^[A-Z]{3}$/.test(String(value)) ? null : t('tenders.currency.wrong'),
    },
    ...DAYS.map((name) => field(name, 'date')),
    field('isTender', 'checkbox'),
  ]

  async function save(values: FormValues) {
    const changed = Object.fromEntries(
      names.filter((name) => values[name] !== initial[name]).map((name) => [name, values[name]]),
    )
    await client.tenders.update({ ...changed, accountId, opportunityId, version })
    await refresh()
    notice.done(t('tenders.saved'))
  }

  return (
    <Dialog title={t('tenders.edit')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={initial}
          submitLabel={t('tenders.save')}
          onSubmit={(values) => save(values).then(close)}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
