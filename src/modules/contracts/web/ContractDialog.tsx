import { noTerm } from '../../../core/contracts/slaTerms.ts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Dialog } from '../../../web/ui/Dialog.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import type { Field, FormValues } from '../../../web/ui/formRules.ts'
import type { Agreed, SlaTerm } from './agreed.ts'
import { SlaRow } from './SlaRow.tsx'

type ContractDialogProps = { accountId: string; agreed: Agreed | null; onClosed: () => void }

const NAMES = [
  'title',
  'number',
  'startsOn',
  'endsOn',
  'noticeDays',
  'renewsItself',
  'signedOn',
  'amount',
  'currency',
  'specialTerms',
] as const
const KINDS: Record<(typeof NAMES)[number], Field['kind']> = {
  title: 'text',
  number: 'text',
  startsOn: 'date',
  endsOn: 'date',
  noticeDays: 'number',
  renewsItself: 'choice',
  signedOn: 'date',
  amount: 'number',
  currency: 'text',
  specialTerms: 'longText',
}

const saysSomething = ({ topic, respondHours, resolveHours, target, penalty, note }: SlaTerm) =>
  [topic?.trim() || null, respondHours, resolveHours, target, penalty, note].some((part) => part !== null)

/** A contract as it is agreed on; a renewal nobody spoke of stays unsaid. */
export function ContractDialog({ accountId, agreed, onClosed }: ContractDialogProps) {
  const t = useMessage()
  const queryClient = useQueryClient()
  const [sla, setSla] = useState<SlaTerm[]>(agreed?.sla ?? [])
  const renews = agreed?.renewsItself
  const initial: FormValues = {
    ...Object.fromEntries(NAMES.map((name) => [name, agreed?.[name] ?? null])),
    renewsItself: renews === null || renews === undefined ? null : String(renews),
  }
  const fields = NAMES.map((name): Field => ({
    name,
    kind: KINDS[name],
    label: t(`contracts.field.${name}`),
    required: name === 'title',
    least: name === 'noticeDays' ? 0 : undefined,
    digits: name === 'noticeDays' ? 0 : undefined,
    options:
      name === 'renewsItself'
        ? (['true', 'false'] as const).map((value) => ({ value, label: t(`contracts.renews.${value}`) }))
        : undefined,
    check:
      name === 'currency'
        ? (value) =>
            value === null || value === '' || /^[A-Z]{3}$/.test(String(value))
              ? null
              : t('contracts.currency.wrong')
        : undefined,
  }))

  async function save(values: FormValues) {
    const { renewsItself } = values
    const given = {
      ...values,
      title: String(values.title),
      renewsItself: renewsItself === null ? null : renewsItself === 'true',
      sla: sla.filter(saysSomething),
    }
    if (agreed === null) await client.contracts.create({ ...given, accountId })
    else await client.contracts.update({ ...given, accountId, contractId: agreed.id })
    await queryClient.invalidateQueries({ queryKey: api.contracts.key() })
  }

  return (
    <Dialog title={t(agreed === null ? 'contracts.add' : 'contracts.edit')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={initial}
          submitLabel={t('contracts.save')}
          onSubmit={(values) => save(values).then(close)}
          onCancel={close}
        >
          <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
            <legend>{t('contracts.sla')}</legend>
            {sla.map((term, index) => (
              <SlaRow
                key={index}
                term={term}
                onChange={(next) => setSla(sla.map((one, at) => (at === index ? next : one)))}
                onRemove={() => setSla(sla.filter((_, at) => at !== index))}
              />
            ))}
            <Button size="compact-xs" variant="subtle" onClick={() => setSla([...sla, noTerm])}>
              {t('contracts.sla.add')}
            </Button>
          </fieldset>
        </Form>
      )}
    </Dialog>
  )
}
