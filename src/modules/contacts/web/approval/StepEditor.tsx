import { ActionIcon, Button, Group, NumberInput, Select, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Contact, Step } from '../people.ts'
import classes from './approval.module.css'

type StepEditorProps = { accountId: string; people: Contact[]; steps: Step[]; onDone: () => void }
type Draft = Step & { key: number }

const stepOf = ({ title, contactId, usualDays, note }: Draft): Step => ({ title, contactId, usualDays, note })
const emptyStep = (key: number): Draft => ({ key, title: '', contactId: null, usualDays: null, note: null })

/** The steps as they are typed: in order, moved by arrows, sent all at once. */
export function StepEditor({ accountId, people, steps, onDone }: StepEditorProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const [drafts, setDrafts] = useState<Draft[]>(() =>
    steps.length > 0 ? steps.map((step, key) => ({ ...step, key })) : [emptyStep(0)],
  )
  const [error, setError] = useState<unknown>(null)
  const patch = (key: number, change: Partial<Step>) =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...change } : draft)))
  const raise = (place: number) =>
    setDrafts(drafts.with(place - 1, drafts[place]!).with(place, drafts[place - 1]!))

  async function store(next: Step[]) {
    await client.contacts.setApproval({ accountId, steps: next })
    await queryClient.invalidateQueries({ queryKey: api.contacts.approval.key() })
  }
  async function save() {
    const next = drafts.filter(({ title }) => title.trim() !== '').map(stepOf)
    try {
      await store(next)
      notice.undoable(t('people.approval.saved'), () => store(steps))
      onDone()
    } catch (thrown) {
      setError(thrown)
    }
  }

  return (
    <div>
      {drafts.map((draft, place) => (
        <StepRow
          key={draft.key}
          draft={draft}
          number={place + 1}
          people={people}
          onChange={(change) => patch(draft.key, change)}
          onRaise={place === 0 ? undefined : () => raise(place)}
          onRemove={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}
        />
      ))}
      <Button
        variant="default"
        leftSection={<Icon name="add" />}
        onClick={() => setDrafts([...drafts, emptyStep(Math.max(0, ...drafts.map(({ key }) => key)) + 1)])}
      >
        {t('people.approval.add')}
      </Button>
      {error !== null && <ProblemView error={error} />}
      <Group justify="flex-end" gap="xs" mt="xs">
        <Button variant="default" onClick={onDone}>
          {t('shell.cancel')}
        </Button>
        <Button onClick={() => void save()}>{t('people.save')}</Button>
      </Group>
    </div>
  )
}

type StepRowProps = {
  draft: Draft
  number: number
  people: Contact[]
  onChange: (change: Partial<Step>) => void
  onRaise?: () => void
  onRemove: () => void
}

function StepRow({ draft, number, people, onChange, onRaise, onRemove }: StepRowProps) {
  const t = useMessage()
  const of = { number }
  return (
    <fieldset className={classes.row}>
      <legend className="hidden-visually">{t('people.approval.step', of)}</legend>
      <TextInput
        label={t('people.approval.title')}
        value={draft.title}
        maxLength={200}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Select
        label={t('people.approval.who')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('shell.form.clear') }}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        nothingFoundMessage={t('shell.form.nothingFound')}
        value={draft.contactId}
        onChange={(contactId) => onChange({ contactId })}
      />
      <NumberInput
        label={t('people.approval.usualDays')}
        min={0}
        max={3650}
        hideControls
        value={draft.usualDays ?? ''}
        onChange={(days) => onChange({ usualDays: typeof days === 'number' ? Math.round(days) : null })}
      />
      <TextInput
        label={t('people.approval.note')}
        value={draft.note ?? ''}
        maxLength={2000}
        onChange={(event) => onChange({ note: event.currentTarget.value || null })}
      />
      <Group gap={4} wrap="nowrap">
        <ActionIcon aria-label={t('people.approval.raise', of)} disabled={!onRaise} onClick={onRaise}>
          <Icon name="up" />
        </ActionIcon>
        <ActionIcon aria-label={t('people.approval.remove', of)} onClick={onRemove}>
          <Icon name="close" />
        </ActionIcon>
      </Group>
    </fieldset>
  )
}
