import { useQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import classes from './proposed.module.css'

/** People a file of mail spoke of, by company, each with the way to where one says yes or no. */
export function ProposedPeople({ importId }: { importId: string }) {
  const t = useMessage()
  const query = useQuery(api.mailboxes.proposed.queryOptions({ input: { importId } }))
  if (query.data === undefined || query.data.length === 0) return null
  return (
    <Panel title={t('mail.proposed')} hint={t('mail.proposed.hint')}>
      <ul className={classes.list}>
        {query.data.map(({ accountId, account, people }) => (
          <li key={accountId}>
            <PathLink path={`/accounts/${accountId}?tab=people`}>{account}</PathLink>{' '}
            {t('mail.proposed.people', { count: people })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
