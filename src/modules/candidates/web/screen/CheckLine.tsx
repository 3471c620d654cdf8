import { Button, FileButton, NativeSelect } from '@mantine/core'
import { checkStates } from '../../../../core/candidates/verdict.ts'
import { client } from '../../../../web/api.ts'
import { type MessageId, useMessage } from '../../../../web/message.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { type Candidate, CHECK_TONES, type Check } from '../candidate.ts'
import { useStoreCandidate } from './useCandidateChange.ts'
import { CheckDetail } from './CheckDetail.tsx'
import { sendDocument } from './document.ts'

/** One item: its state in a click, a note, and the document that proves it. */
export function CheckLine({ candidate, check }: { candidate: Candidate; check: Check }) {
  const t = useMessage()
  const notice = useNotice()
  const store = useStoreCandidate()
  const { topic, item, state } = check
  const label = t(`candidates.item.${item}` as MessageId)
  const send = (given: { state: Check['state']; note?: string | null }) =>
    client.candidates.check({ candidateId: candidate.id, topic, item, ...given }).then(store, notice.failed)
  const attach = async (file: File | null) => {
    if (file === null) return
    await sendDocument(candidate.id, check, file)
    store(await client.candidates.get({ candidateId: candidate.id }))
  }
  return (
    <li>
      <span>{label}</span>
      {candidate.mayEdit && (
        <FileButton onChange={(file) => void attach(file).catch(notice.failed)}>
          {(props) => (
            <Button {...props} variant="subtle" aria-label={`${t('candidates.attach')}: ${label}`}>
              {t(check.fileName ? 'candidates.replace' : 'candidates.attach')}
            </Button>
          )}
        </FileButton>
      )}
      {candidate.mayEdit ? (
        <NativeSelect
          size="xs"
          aria-label={t('candidates.state', { item: label })}
          value={state}
          onChange={(event) => void send({ state: event.currentTarget.value as Check['state'] })}
          data={checkStates.map((value) => ({ value, label: t(`candidates.state.${value}`) }))}
        />
      ) : (
        <StatusBadge tone={CHECK_TONES[state]} label={t(`candidates.state.${state}`)} />
      )}
      {(state !== 'open' || check.note !== null || check.fileName !== null) && (
        <CheckDetail
          candidate={candidate}
          check={check}
          label={label}
          onNote={(note) => send({ state, note })}
        />
      )}
    </li>
  )
}
