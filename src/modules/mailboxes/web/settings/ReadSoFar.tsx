import { useIntl } from 'react-intl'
import type { MessageId } from '../../../../web/message.tsx'
import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Mailbox } from '../mail.ts'
import classes from './mailboxes.module.css'

/** What came of the messages of a mailbox; those without a company and those nobody could read with the reason. */
export function ReadSoFar({ mailbox: { counts, troubles } }: { mailbox: Mailbox }) {
  const t = useMessage()
  const intl = useIntl()
  const format = useFormat()
  const reasons = Object.entries(counts.unmatched).filter(([, count]) => count > 0)
  const unmatched = reasons.reduce((sum, [, count]) => sum + count, 0)
  return (
    <>
      <p className={classes.line}>
        {t('mailboxes.read', { read: counts.read, interactions: counts.interactions })}
      </p>
      {unmatched > 0 && (
        <details className={classes.details}>
          <summary>{t('mailboxes.unmatched', { count: unmatched })}</summary>
          <ul>
            {reasons.map(([reason, count]) => {
              const advice = `mail.unmatched.${reason}.advice`
              return (
                <li key={reason}>
                  {format.number(count)} · {t(`mail.unmatched.${reason}` as MessageId)}
                  {advice in intl.messages && <div className={classes.dimmed}>{t(advice as MessageId)}</div>}
                </li>
              )
            })}
          </ul>
        </details>
      )}
      {counts.failed > 0 && (
        <details className={classes.details}>
          <summary>{t('mailboxes.failed', { count: counts.failed })}</summary>
          <ul>
            {troubles.map(({ folder, uid, reason }) => (
              <li key={`${folder} ${uid}`}>
                {t('mailboxes.failed.where', { folder, number: String(uid) })}{' '}
                {t(`imports.reason.${reason}` as MessageId)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
