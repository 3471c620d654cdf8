import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import type { MailHit } from '../mail.ts'
import { useOpenThread } from '../useOpenThread.ts'
import classes from './hits.module.css'

const FEW = 5
const MANY = 100

/** Messages whose texts hold the words; each opens to its conversation. */
export function MailHits({ accountId, text }: { accountId: string; text: string }) {
  const t = useMessage()
  const [limit, setLimit] = useState(FEW)
  const input = { accountId, q: text, limit }
  const query = useQuery(api.mailboxes.search.queryOptions({ input, placeholderData: keepPreviousData }))
  if (query.error) return <ProblemView error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined || query.data.items.length === 0) return null
  const { items, more } = query.data
  return (
    <Panel title={t('mail.hits')} hint={t('mail.hits.hint')}>
      <ul className={classes.list}>
        {items.map((hit) => (
          <Hit key={`${hit.messageId} ${hit.accountId}`} hit={hit} />
        ))}
      </ul>
      {more && limit < MANY && (
        <Button variant="default" size="compact-sm" mt="xs" onClick={() => setLimit(MANY)}>
          {t('mail.hits.more')}
        </Button>
      )}
      {more && limit === MANY && <p className={classes.dimmed}>{t('mail.hits.narrow')}</p>}
    </Panel>
  )
}

function Hit({ hit }: { hit: MailHit }) {
  const t = useMessage()
  const [, open] = useOpenThread()
  return (
    <li>
      <div className={classes.line}>
        <span className={classes.dimmed}>
          <DateText value={hit.sentAt} />
        </span>
        <Button variant="subtle" size="compact-sm" px={4} onClick={() => open(hit.threadId)}>
          {hit.subject ?? t('mail.thread.noSubject')}
        </Button>
        <span className={classes.dimmed}>{hit.from?.name ?? hit.from?.address}</span>
      </div>
      {hit.excerpt && <div className={classes.excerpt}>{hit.excerpt}</div>}
    </li>
  )
}
