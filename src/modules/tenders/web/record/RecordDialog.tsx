import { Autocomplete, Button, Group, SegmentedControl, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { FormField } from '../../../../web/ui/FormField.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { type Opportunity, titleOf } from '../tender.ts'
import classes from '../tenders.module.css'
import { type Draft, draftOf } from './draft.ts'
import { ReasonPicker } from './ReasonPicker.tsx'
import { useRecord } from './useRecord.ts'

type RecordDialogProps = {
  accountId: string
  /** The tender it is about; null where one of the open ones or a new one is to be named. */
  known: Opportunity | null
  open?: readonly Opportunity[]
  outcome?: 'won' | 'lost'
  onClosed: () => void
}

/** How a tender ended, in twenty seconds: which, how, to whom, for how much, and why. */
export function RecordDialog(props: RecordDialogProps) {
  const t = useMessage()
  return (
    <Dialog title={t('tenders.record')} onClosed={props.onClosed}>
      {(close) => <RecordForm {...props} close={close} />}
    </Dialog>
  )
}

const NUMBERS = ['ourPrice', 'winnerPrice', 'budget', 'ourRank', 'bidders'] as const

function RecordForm({
  accountId,
  known,
  open = [],
  outcome,
  close,
}: RecordDialogProps & { close: () => void }) {
  const t = useMessage()
  const record = useRecord(accountId)
  const competitors = useQuery(api.competitors.list.queryOptions()).data ?? []
  const currency = useQuery(api.settings.get.queryOptions({ input: {} })).data?.company.currency ?? null
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const [draft, setDraft] = useState(() => draftOf(known, { today, currency, outcome }))
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const change = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }))
  // A name that is one of the open ones means that one; any other name is a tender not known so far.
  const chosen = known ?? open.find((one) => titleOf(one) === draft.name.trim()) ?? null

  function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setError(null)
    record({ ...draft, currency: draft.currency ?? currency }, chosen)
      .then(close, setError)
      .finally(() => setBusy(false))
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {known === null && (
          <Autocomplete
            label={t('tenders.record.which')}
            description={open.length > 0 ? t('tenders.record.which.hint') : undefined}
            data={[...new Set(open.map(titleOf))]}
            value={draft.name}
            onChange={(name) => change({ name })}
            maxLength={300}
            maxDropdownHeight={150}
            required
            data-autofocus
          />
        )}
        <SegmentedControl
          aria-label={t('tenders.record.outcome')}
          value={draft.outcome}
          onChange={(value) => change({ outcome: value === 'won' ? 'won' : 'lost' })}
          data={(['lost', 'won'] as const).map((value) => ({ value, label: t(`tenders.outcome.${value}`) }))}
        />
        {draft.outcome === 'lost' && (
          <Autocomplete
            label={t('tenders.field.winner')}
            data={competitors.map(({ name }) => name)}
            limit={20}
            value={draft.winner ?? ''}
            onChange={(winner) => change({ winner })}
            maxLength={200}
          />
        )}
        <ReasonPicker reasons={draft.reasons} onChange={(reasons) => change({ reasons })} />
        <div className={classes.fields}>
          {NUMBERS.map((name) => (
            <FormField
              key={name}
              field={{ name, label: t(`tenders.field.${name}`), kind: 'number', digits: 2 }}
              value={draft[name]}
              error={null}
              onChange={(value) => change({ [name]: value })}
            />
          ))}
          <FormField
            field={{ name: 'closedOn', label: t('tenders.field.closedOn'), kind: 'date' }}
            value={draft.closedOn}
            error={null}
            onChange={(value) => change({ closedOn: String(value ?? '') || today })}
          />
        </div>
        {error !== null && <ProblemView error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {t('shell.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={known === null && draft.name.trim() === ''}>
            {t('tenders.record.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
