import { Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useOpenThread } from '../useOpenThread.ts'
import { Conversation } from './Conversation.tsx'

/** The conversation the address names, beside the page it was opened from. */
export function OpenThread({ accountId }: { accountId: string }) {
  const t = useMessage()
  const [threadId, open] = useOpenThread()
  // While the drawer closes it shows what it showed.
  const [shown, setShown] = useState(threadId)
  if (threadId !== null && threadId !== shown) setShown(threadId)
  const head = useQuery({
    ...api.mailboxes.thread.queryOptions({
      input: { accountId, threadId: shown ?? '', limit: 1, offset: 0 },
    }),
    enabled: shown !== null,
  })
  return (
    <Drawer
      opened={threadId !== null}
      onClose={() => open(null)}
      position="right"
      size="xl"
      title={head.data?.subject ?? t('mail.thread.noSubject')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {shown !== null && <Conversation key={shown} accountId={accountId} threadId={shown} />}
    </Drawer>
  )
}
