import { Alert, Button, Group } from '@mantine/core'
import type { MessageId } from '../../../../web/message.tsx'
import { T, useMessage } from '../../../../web/message.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import type { Mailbox } from '../mail.ts'
import classes from './mailboxes.module.css'
import { ReadSoFar } from './ReadSoFar.tsx'
import { RemoveMailbox } from './RemoveMailbox.tsx'
import { type MailboxState, stateOf } from './state.ts'
import { useMailboxActions } from './useMailboxActions.ts'

const TONES = {
  paused: 'neutral',
  reading: 'accent',
  trouble: 'bad',
  waiting: 'neutral',
  fine: 'good',
} as const

/** One mailbox: whether it is read, what keeps it from that, what came of it, and what can be done. */
export function MailboxCard({ mailbox, onEdit }: { mailbox: Mailbox; onEdit: () => void }) {
  const t = useMessage()
  const { poll, pause } = useMailboxActions(mailbox)
  const { name, address, host, privacy, paused, problem, polledAt } = mailbox
  const state: MailboxState = stateOf(mailbox)
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <h3>{name}</h3>
        <StatusBadge tone={TONES[state]} label={t(`mailboxes.state.${state}`)} />
        <span className={classes.dimmed}>{name === address ? host : `${address} · ${host}`}</span>
      </div>
      {problem !== null && (
        <Alert color="red" icon={<Icon name="warning" />}>
          {t(`mailboxes.problem.${problem.code}` as MessageId, problem.params)}{' '}
          <T id="mailboxes.problem.since" values={{ date: <DateText value={problem.since} withTime /> }} />
        </Alert>
      )}
      <p className={classes.line}>{t(`mailboxes.privacy.${privacy}`)}</p>
      <ReadSoFar mailbox={mailbox} />
      <p className={classes.dimmed}>
        {polledAt === null ? (
          t('mailboxes.never')
        ) : (
          <T id="mailboxes.polled" values={{ date: <DateText value={polledAt} withTime /> }} />
        )}
      </p>
      <Group gap="xs">
        <Button variant="default" aria-label={t('mailboxes.changeOf', { name })} onClick={onEdit}>
          {t('mailboxes.change')}
        </Button>
        {!paused && (
          <Button variant="default" aria-label={t('mailboxes.pollOf', { name })} onClick={poll}>
            {t('mailboxes.poll')}
          </Button>
        )}
        <Button
          variant="default"
          aria-label={t(paused ? 'mailboxes.resumeOf' : 'mailboxes.pauseOf', { name })}
          onClick={() => pause(!paused)}
        >
          {t(paused ? 'mailboxes.resume' : 'mailboxes.pause')}
        </Button>
        <RemoveMailbox mailbox={mailbox} />
      </Group>
    </article>
  )
}
