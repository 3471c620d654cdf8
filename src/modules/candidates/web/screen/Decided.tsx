import { Button } from '@mantine/core'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { type Candidate, STATUS_TONES } from '../candidate.ts'
import classes from './candidate.module.css'
import { useStoreCandidate } from './useCandidateChange.ts'

/** The verdict with who gave it, when and why; the account where there is one, a second look where not. */
export function Decided({ candidate }: { candidate: Candidate }) {
  const t = useMessage()
  const format = useFormat()
  const notice = useNotice()
  const store = useStoreCandidate()
  const { id: candidateId, status, decidedBy, decidedAt, verdictReasons, accountId } = candidate
  const reopen = () => client.candidates.reopen({ candidateId }).then(store, notice.failed)
  return (
    <>
      <StatusBadge tone={STATUS_TONES[status]} label={t(`candidates.status.${status}`)} />
      {decidedAt && (
        <p className={classes.dimmed}>
          {t('candidates.decided', { name: decidedBy ?? '', date: format.date(decidedAt) })}
        </p>
      )}
      {verdictReasons && <p>{verdictReasons}</p>}
      {accountId && <PathLink path={`/accounts/${accountId}`}>{t('candidates.toAccount')}</PathLink>}
      {status === 'refused' && (
        <Button variant="default" onClick={() => void reopen()}>
          {t('candidates.reopen')}
        </Button>
      )}
    </>
  )
}
