import { Button, Group, UnstyledButton } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import type { Proposal } from '../people.ts'
import classes from './proposals.module.css'
import { useEvidenceText } from './useEvidenceText.ts'

type ProposalLineProps = {
  proposal: Proposal
  mayEdit: boolean
  busy: boolean
  onOpen: (contactId: string) => void
  onDecide: (verdict: 'accepted' | 'refused') => void
}

const TONE = { new: 'accent', left: 'bad', changed: 'neutral' } as const

/** One suggestion: whom it is about, what is to be done, and what it was found by. */
export function ProposalLine({ proposal, mayEdit, busy, onOpen, onDecide }: ProposalLineProps) {
  const t = useMessage()
  const evidenceText = useEvidenceText()
  const { kind, contactId, contact, name, email } = proposal
  const whom = contact ?? name ?? email ?? ''
  const details = [proposal.title, kind === 'left' ? null : email, proposal.phone].filter(
    (part) => part !== null,
  )
  return (
    <li className={classes.line}>
      <div>
        <StatusBadge tone={TONE[kind]} label={t(`people.proposal.${kind}`)} />{' '}
        {contactId === null ? (
          <strong>{whom}</strong>
        ) : (
          <UnstyledButton className={classes.link} onClick={() => onOpen(contactId)}>
            <strong>{whom}</strong>
          </UnstyledButton>
        )}
        {details.length > 0 && <span> · {details.join(' · ')}</span>}
        <div className={classes.why}>{evidenceText(proposal)}</div>
      </div>
      {mayEdit && (
        <Group gap="xs" wrap="nowrap" data-print="no">
          <Button disabled={busy} onClick={() => onDecide('accepted')}>
            {t(`people.proposal.${kind}.accept`)}
            <span className="hidden-visually">: {whom}</span>
          </Button>
          <Button variant="default" disabled={busy} onClick={() => onDecide('refused')}>
            {t('people.proposal.refuse')}
            <span className="hidden-visually">: {whom}</span>
          </Button>
        </Group>
      )}
    </li>
  )
}
