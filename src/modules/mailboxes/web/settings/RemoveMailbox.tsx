import { Checkbox, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Mailbox } from '../mail.ts'

/** Reads a mailbox no longer; what it brought stays, unless one wants it gone too. */
export function RemoveMailbox({ mailbox: { id, name } }: { mailbox: Mailbox }) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const [withMail, setWithMail] = useState(false)
  async function remove() {
    const { messages } = await client.mailboxes.remove({ mailboxId: id, withMail })
    await queryClient.invalidateQueries({ queryKey: api.mailboxes.key() })
    notice.done(t('mailboxes.removed', { name, messages }))
  }
  return (
    <ConfirmButton
      aria-label={t('mailboxes.removeOf', { name })}
      question={t('mailboxes.remove.question', { name })}
      consequence={
        <Stack gap="sm">
          <span>{t('mailboxes.remove.consequence')}</span>
          <Checkbox
            label={t('mailboxes.remove.withMail')}
            checked={withMail}
            onChange={({ currentTarget }) => setWithMail(currentTarget.checked)}
          />
        </Stack>
      }
      confirmLabel={t('mailboxes.remove')}
      onConfirm={remove}
    >
      {t('mailboxes.remove')}
    </ConfirmButton>
  )
}
