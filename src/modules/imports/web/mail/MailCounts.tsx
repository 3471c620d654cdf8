import { useMessage } from '../../../../web/message.tsx'
import { Stat, Stats } from '../../../../web/ui/Stat.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { MailResult } from './mailRecord.ts'

/** What a file of mail brings or brought, in figures. */
export function MailCounts({ mail }: { mail: MailResult }) {
  const t = useMessage()
  const format = useFormat()
  const { messages, interactions, accounts, matched, threads, proposals } = mail
  return (
    <Stats>
      <Stat
        label={t('mail.count.new')}
        value={format.number(messages.new)}
        note={t('mail.count.read', { read: messages.read })}
      />
      <Stat
        label={t('mail.count.same')}
        value={format.number(messages.same)}
        note={messages.same > 0 ? t('mail.count.same.note') : undefined}
      />
      <Stat
        label={t('mail.count.interactions')}
        value={format.number(interactions)}
        note={accounts === null ? undefined : t('mail.count.interactions.note', { accounts })}
      />
      <Stat label={t('mail.count.byContact')} value={format.number(matched.contact)} />
      <Stat label={t('mail.count.byDomain')} value={format.number(matched.domain)} />
      <Stat label={t('mail.count.threads')} value={format.number(threads)} />
      <Stat
        label={t('mail.count.proposals')}
        value={format.number(proposals)}
        note={proposals > 0 ? t('mail.count.proposals.note') : undefined}
      />
      {messages.failed > 0 && <Stat label={t('mail.count.failed')} value={format.number(messages.failed)} />}
    </Stats>
  )
}
