import { Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { T, useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import type { AccountMail } from '../mail.ts'
import { MailFigures } from './MailFigures.tsx'
import { WaitingList } from './WaitingList.tsx'

/** Older than this, an answer that is owed is listed. */
const WORKING_DAYS = 2

/** How the account and we answer each other by mail, and which letters wait. */
export function MailPanel({ accountId }: { accountId: string }) {
  const t = useMessage()
  const input = { accountId, days: WORKING_DAYS }
  const query = useQuery(api.mailboxes.mail.queryOptions({ input }))
  return (
    <Panel title={t('mail.panel')}>
      <QueryView query={query} lines={4}>
        {(mail) =>
          mail.threads === 0 && mail.waiting.length === 0 ? <NoMail mail={mail} /> : <Known mail={mail} />
        }
      </QueryView>
    </Panel>
  )
}

function Known({ mail }: { mail: AccountMail }) {
  return (
    <>
      <MailFigures mail={mail} />
      <WaitingList mail={mail} days={WORKING_DAYS} />
    </>
  )
}

/** No mail is no silence of the customer: perhaps nobody has brought any in. */
function NoMail({ mail: { since } }: { mail: AccountMail }) {
  const t = useMessage()
  const { role } = useMe()
  const isHead = role === 'head' || role === 'admin'
  return (
    <Group gap="sm" c="dimmed">
      <span>
        <T id="mail.panel.none" values={{ date: <DateText value={since} /> }} />
      </span>
      {role !== 'viewer' && <PathLink path="/import">{t('mail.panel.import')}</PathLink>}
      {isHead && <PathLink path="/settings/mailboxes">{t('mail.panel.connect')}</PathLink>}
    </Group>
  )
}
