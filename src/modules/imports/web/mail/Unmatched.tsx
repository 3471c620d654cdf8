import { Text } from '@mantine/core'
import { useIntl } from 'react-intl'
import type { MessageId } from '../../../../web/message.tsx'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import classes from './mail.module.css'
import { type MailResult, unmatchedOf } from './mailRecord.ts'

/** Messages that found no company: how many, why, and what would help. */
export function Unmatched({ mail }: { mail: MailResult }) {
  const t = useMessage()
  const intl = useIntl()
  const format = useFormat()
  const reasons = unmatchedOf(mail)
  return (
    <Panel title={t('mail.unmatched.title')}>
      {reasons.length === 0 && <Text c="dimmed">{t('mail.unmatched.none')}</Text>}
      <ul className={classes.reasons}>
        {reasons.map(({ reason, count }) => {
          const advice = `mail.unmatched.${reason}.advice`
          return (
            <li key={reason} className={classes.reason}>
              <span className={classes.count}>{format.number(count)}</span>
              <span>
                {t(`mail.unmatched.${reason}` as MessageId)}
                {advice in intl.messages && <div className={classes.advice}>{t(advice as MessageId)}</div>}
              </span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
