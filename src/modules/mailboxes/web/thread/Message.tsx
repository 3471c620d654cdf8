import { T, useMessage } from '../../../../web/message.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import type { ThreadMessage } from '../mail.ts'
import { Files } from './Files.tsx'
import classes from './thread.module.css'

type Person = NonNullable<ThreadMessage['from']>

/** One message: who to whom and when, its text as far as one may read it, what was quoted folded away, its files by name. */
export function Message({ message }: { message: ThreadMessage }) {
  const t = useMessage()
  const { from, to, cc, direction, nature, isRequest } = message
  return (
    <article className={classes.message} data-direction={direction}>
      <header className={classes.head}>
        <strong>{from === null ? t('mail.thread.noSender') : (from.name ?? from.address)}</strong>
        <StatusBadge
          tone={direction === 'in' ? 'accent' : 'neutral'}
          label={t(`mail.direction.${direction}`)}
        />
        {nature !== 'person' && <StatusBadge tone="neutral" label={t(`mail.nature.${nature}`)} />}
        {nature === 'person' && isRequest && <StatusBadge tone="warn" label={t('mail.asks')} />}
        <span className={classes.when}>
          <DateText value={message.sentAt} withTime />
        </span>
      </header>
      <div className={classes.people}>
        {from?.name && <span>{from.address}</span>}
        {to.length > 0 && (
          <span>
            <T id="mail.thread.to" values={{ people: <People people={to} /> }} />
          </span>
        )}
        {cc.length > 0 && (
          <span>
            <T id="mail.thread.cc" values={{ people: <People people={cc} /> }} />
          </span>
        )}
      </div>
      {message.subject && <div className={classes.subject}>{message.subject}</div>}
      <Words message={message} />
      <Files files={message.attachments} />
      {message.importId !== null && message.sourceRow !== null && (
        <PathLink path={`/import/${message.importId}`} fz="xs">
          {t('mail.thread.source', { row: message.sourceRow })}
        </PathLink>
      )}
    </article>
  )
}

const shownAtMost = 12

function People({ people }: { people: readonly Person[] }) {
  const t = useMessage()
  const names = people.slice(0, shownAtMost).map(({ name, address }) => name ?? address)
  const title = people.map(({ address }) => address).join(', ')
  const more = people.length - names.length
  return (
    <span title={title}>
      {names.join(', ')}
      {more > 0 && ` ${t('mail.thread.others', { count: more })}`}
    </span>
  )
}

function Words({ message: { text, quoted, textReason } }: { message: ThreadMessage }) {
  const t = useMessage()
  if (textReason !== null)
    return (
      <p className={classes.closed}>
        <Icon name="info" sizePx={14} />
        {t(`mail.closed.${textReason}`)}
      </p>
    )
  const isBare = text === null || text.trim() === ''
  return (
    <>
      {isBare ? (
        <p className={classes.closed}>
          {t(quoted === null ? 'mail.thread.noText' : 'mail.thread.onlyQuoted')}
        </p>
      ) : (
        <div className={classes.text}>{text.trim()}</div>
      )}
      {quoted !== null && (
        <details className={classes.quoted}>
          <summary>{t('mail.thread.quoted')}</summary>
          <div className={classes.text}>{quoted.trim()}</div>
        </details>
      )}
    </>
  )
}
