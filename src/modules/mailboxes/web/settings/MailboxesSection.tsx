import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import type { Mailbox } from '../mail.ts'
import { Blocks } from './Blocks.tsx'
import { MailboxCard } from './MailboxCard.tsx'
import { MailboxDialog } from './MailboxDialog.tsx'
import { OwnDomains } from './OwnDomains.tsx'

/** While something is being read the list is looked at often, else now and then. */
const OFTEN_MS = 3000
const SELDOM_MS = 60_000

/** The mailboxes that are read, how that goes, whose mail is ours and whose is left alone. */
export function MailboxesSection() {
  const t = useMessage()
  const query = useQuery({
    ...api.mailboxes.list.queryOptions(),
    refetchInterval: ({ state }) => (state.data?.some(isBusy) ? OFTEN_MS : SELDOM_MS),
  })
  const [edited, setEdited] = useState<Mailbox | 'new' | null>(null)
  const add = (
    <Button leftSection={<Icon name="add" sizePx={14} />} onClick={() => setEdited('new')}>
      {t('mailboxes.add')}
    </Button>
  )
  const isEmpty = query.data?.length === 0
  return (
    <>
      <Panel title={t('mailboxes.title')} hint={t('mailboxes.hint')} actions={!isEmpty && add}>
        <QueryView query={query} lines={6}>
          {(mailboxes) =>
            mailboxes.length === 0 ? (
              <Empty text={t('mailboxes.none')} action={add} />
            ) : (
              mailboxes.map((mailbox) => (
                <MailboxCard key={mailbox.id} mailbox={mailbox} onEdit={() => setEdited(mailbox)} />
              ))
            )
          }
        </QueryView>
      </Panel>
      <OwnDomains />
      <Blocks />
      {edited !== null && (
        <MailboxDialog mailbox={edited === 'new' ? null : edited} onClosed={() => setEdited(null)} />
      )}
    </>
  )
}

const isBusy = ({ reading, polledAt, paused }: Mailbox) => reading || (polledAt === null && !paused)
