import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useRefreshTimeline } from '../useRefreshTimeline.ts'
import { emptyDraft, momentToSend, type Note } from './note.ts'
import { NoteForm } from './NoteForm.tsx'
import { useKeptText } from './useKeptText.ts'

type NewNoteProps = {
  accountId: string
  accountName: string
  autoFocus: boolean
  onOtherAccount: () => void
  onSaved: () => void
}

/** A note that is written now. What was typed and not saved earlier is there again. */
export function NewNote({ accountId, accountName, autoFocus, onOtherAccount, onSaved }: NewNoteProps) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshTimeline()
  const { text: keptText, keep } = useKeptText(accountId)
  const [begun] = useState(keptText)
  const [attempt, setAttempt] = useState(0)

  async function save(text: string, note: Note) {
    const { channel, direction } = note
    const { id } = await client.interactions.log({
      accountId,
      text,
      channel,
      direction,
      at: momentToSend(note, new Date()),
      contactIds: note.contacts.map((person) => person.id),
      colleagueIds: note.colleagues.map((person) => person.id),
    })
    keep('')
    void refresh()
    onSaved()
    notice.undoable(t('log.saved', { account: accountName }), async () => {
      await client.interactions.remove({ accountId, interactionId: id })
      await refresh()
    })
  }

  const isOld = begun !== '' && attempt === 0
  return (
    <NoteForm
      key={attempt}
      accountId={accountId}
      initial={{ ...emptyDraft, text: isOld ? begun : '' }}
      autoFocus={autoFocus || attempt > 0}
      onTyped={keep}
      onSave={save}
      aside={
        <Button variant="subtle" size="compact-sm" onClick={onOtherAccount}>
          {t('log.account.other')}
        </Button>
      }
    >
      {isOld && (
        <Group gap="xs">
          <Text c="dimmed">{t('log.draft')}</Text>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              keep('')
              setAttempt(1)
            }}
          >
            {t('log.draft.discard')}
          </Button>
        </Group>
      )}
    </NoteForm>
  )
}
