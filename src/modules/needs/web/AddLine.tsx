import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'

/** One line and Enter: the quickest way to note something. */
export function AddLine({ label, onAdd }: { label: string; onAdd: (text: string) => Promise<unknown> }) {
  const t = useMessage()
  const notice = useNotice()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return
    setBusy(true)
    onAdd(text.trim())
      .then(() => setText(''), notice.failed)
      .finally(() => setBusy(false))
  }

  return (
    <form onSubmit={submit} data-print="no">
      <Group gap={4} wrap="nowrap">
        <TextInput
          size="xs"
          style={{ flex: 1 }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          aria-label={label}
          placeholder={label}
          maxLength={2000}
        />
        <Button
          type="submit"
          variant="default"
          loading={busy}
          disabled={text.trim() === ''}
          aria-label={`${t('needs.add')}: ${label}`}
        >
          {t('needs.add')}
        </Button>
      </Group>
    </form>
  )
}
