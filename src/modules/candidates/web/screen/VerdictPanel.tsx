import { Button, Group, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { P } from '../../../../core/candidates/verdict.ts'
import { api, client } from '../../../../web/api.ts'
import { type MessageId, useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Candidate } from '../candidate.ts'
import classes from './candidate.module.css'
import { Decided } from './Decided.tsx'
import { useStoreCandidate } from './useCandidateChange.ts'

/** Accept or refuse: what is missing is said before the button can be pressed, and reasons stay with the verdict. */
export function VerdictPanel({ candidate }: { candidate: Candidate }) {
  const t = useMessage()
  return (
    <Panel title={t('candidates.verdict')} hint={t('candidates.verdict.hint')}>
      {candidate.status === 'open' ? <Verdict candidate={candidate} /> : <Decided candidate={candidate} />}
    </Panel>
  )
}

function Verdict({ candidate }: { candidate: Candidate }) {
  const t = useMessage()
  const notice = useNotice()
  const store = useStoreCandidate()
  const queryClient = useQueryClient()
  const [reasons, setReasons] = useState('')
  const [busy, setBusy] = useState(false)
  const { id: candidateId, obstacles, mayEdit } = candidate
  const decide = (work: () => Promise<Candidate>) => {
    setBusy(true)
    work()
      .then(store, notice.failed)
      .finally(() => setBusy(false))
  }
  const accept = async () => {
    const accepted = await client.candidates.accept({ candidateId, reasons: reasons.trim() || null })
    void queryClient.invalidateQueries({ queryKey: api.segments.key() })
    notice.done(t('candidates.accepted', { name: candidate.name }))
    return accepted
  }
  return (
    <>
      <Obstacles candidate={candidate} />
      {mayEdit && (
        <>
          <Textarea
            autosize
            minRows={2}
            maxRows={8}
            label={t('candidates.reasons')}
            value={reasons}
            onChange={(event) => setReasons(event.currentTarget.value)}
            maxLength={2000}
          />
          <Group gap="xs" mt="sm">
            <Button loading={busy} disabled={obstacles.length > 0} onClick={() => decide(accept)}>
              {t('candidates.accept')}
            </Button>
            <Button
              variant="default"
              loading={busy}
              disabled={reasons.trim() === ''}
              onClick={() => decide(() => client.candidates.refuse({ candidateId, reasons: reasons.trim() }))}
            >
              {t('candidates.refuse')}
            </Button>
          </Group>
        </>
      )}
    </>
  )
}

/** What is still missing before the candidate can be accepted, each thing by its name. */
function Obstacles({ candidate: { obstacles } }: { candidate: Candidate }) {
  const t = useMessage()
  if (obstacles.length === 0) return <p>{t('candidates.ready')}</p>
  return (
    <>
      <p>{t('candidates.missing')}</p>
      <ul className={classes.obstacles}>
        {obstacles.map(({ code, p, topic, item }) => (
          <li key={`${code} ${p ?? ''} ${topic ?? ''} ${item ?? ''}`}>
            {code === 'unknownP'
              ? t('candidates.missing.p', { p: t(`candidates.p.${p as P}`) })
              : t('candidates.missing.bad', { item: t(`candidates.item.${item}` as MessageId) })}
          </li>
        ))}
      </ul>
    </>
  )
}
