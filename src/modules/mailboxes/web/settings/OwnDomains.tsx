import { useQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'

/** Which addresses are ours; without them nobody can tell who wrote to whom. */
export function OwnDomains() {
  const t = useMessage()
  const domains = useQuery(api.settings.get.queryOptions({ input: {} })).data?.company.domains
  return (
    <Panel title={t('mailboxes.own')} hint={t('mailboxes.own.hint')}>
      {domains !== undefined && (
        <p style={{ margin: 0 }}>
          {domains.length === 0 ? t('mailboxes.own.none') : domains.join(', ')} ·{' '}
          <PathLink path="/settings/company">{t('mailboxes.own.change')}</PathLink>
        </p>
      )}
    </Panel>
  )
}
