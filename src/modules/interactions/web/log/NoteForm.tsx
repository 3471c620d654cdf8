import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { toProblem } from '../../../../web/problem.ts'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { dayHere, type Note, type NoteDraft, noteOf } from './note.ts'
import { Understood } from './Understood.tsx'

const MOST_CHARACTERS = 4000

type NoteFormProps = {
  accountId: string
  initial: NoteDraft
  autoFocus?: boolean
  /** Of ours, who took part in any case; usually whoever writes. */
  ours?: readonly string[]
  onTyped?: (text: string) => void
  onSave: (text: string, note: Note) => Promise<unknown>
  /** Stands beside the button that saves. */
  aside?: ReactNode
  children?: ReactNode
}

/** One field in which a contact is told, and below it what was understood of it; Enter saves. */
export function NoteForm({
  accountId,
  initial,
  autoFocus,
  ours,
  onTyped,
  onSave,
  aside,
  children,
}: NoteFormProps) {
  const t = useMessage()
  const [draft, setDraft] = useState(initial)
  const [today] = useState(() => dayHere(new Date()))
  const people = useQuery(api.interactions.people.queryOptions({ input: { accountId } })).data
  const note = useMemo(() => noteOf(draft, people ?? [], today), [draft, people, today])
  const { busy, error, save } = useSaving(() => onSave(draft.text.trim(), note))
  const isEmpty = draft.text.trim() === ''
  const change = (patch: Partial<NoteDraft>) => setDraft((before) => ({ ...before, ...patch }))

  function onKeyDown(event: KeyboardEvent) {
    // Enter also ends the composing of a letter; then it does not save.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!isEmpty && !busy) void save()
  }

  return (
    <Stack gap="sm">
      {children}
      <Textarea
        label={t('log.text')}
        description={t('log.text.hint')}
        placeholder={t('log.text.example')}
        data-autofocus
        autoFocus={autoFocus}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={MOST_CHARACTERS}
        enterKeyHint="send"
        value={draft.text}
        onChange={({ currentTarget }) => {
          change({ text: currentTarget.value })
          onTyped?.(currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
      <Understood
        note={note}
        draft={draft}
        people={people ?? []}
        ours={ours ?? [t('log.ours.me')]}
        today={today}
        onChange={change}
      />
      {error !== null && <NotSaved error={error} />}
      <Group justify="space-between" gap="xs">
        <div>{aside}</div>
        <Button onClick={() => void save()} loading={busy} disabled={isEmpty}>
          {t('log.save')}
        </Button>
      </Group>
    </Stack>
  )
}

function useSaving(send: () => Promise<unknown>) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  async function save() {
    setBusy(true)
    setError(null)
    try {
      await send()
    } catch (thrown) {
      setError(thrown)
      setBusy(false)
    }
  }
  return { busy, error, save }
}

function NotSaved({ error }: { error: unknown }) {
  const t = useMessage()
  if (toProblem(error).code !== 'OFFLINE') return <ProblemView error={error} />
  return (
    <Alert role="alert" color="yellow" icon={<Icon name="warning" />}>
      <Text>{t('log.lost')}</Text>
    </Alert>
  )
}
