import { useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Mailbox } from '../mail.ts'

/** Looking now, pausing and going on; each is one click, and pausing can be taken back by another. */
export function useMailboxActions({ id: mailboxId, name }: Mailbox) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  async function act(work: () => Promise<unknown>, said: string) {
    try {
      await work()
      await queryClient.invalidateQueries({ queryKey: api.mailboxes.list.key() })
      notice.done(said)
    } catch (error) {
      notice.failed(error)
    }
  }
  return {
    poll: () => void act(() => client.mailboxes.poll({ mailboxId }), t('mailboxes.polling', { name })),
    pause: (paused: boolean) =>
      void act(
        () => client.mailboxes.pause({ mailboxId, paused }),
        t(paused ? 'mailboxes.paused' : 'mailboxes.resumed', { name }),
      ),
  }
}
