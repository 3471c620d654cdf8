import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { StageProposal } from './lifecycle.ts'
import classes from './lifecycle.module.css'
import { useEnterStage } from './useEnterStage.ts'
import { useReasonSentence } from './useReasons.ts'

type ProposalNoteProps = { accountId: string; mayEdit: boolean; proposal: StageProposal }

/** What facts speak for, with the reasons; one click follows it. */
export function ProposalNote({ accountId, mayEdit, proposal: { stage, reasons } }: ProposalNoteProps) {
  const t = useMessage()
  const notice = useNotice()
  const enter = useEnterStage()
  const say = useReasonSentence()
  const [busy, setBusy] = useState(false)
  const name = t(`lifecycle.stage.${stage}`)
  const sentences = reasons.map(say)
  const follow = () => {
    setBusy(true)
    enter({ accountId, stage, reason: sentences.join(' ') })
      .catch(notice.failed)
      .finally(() => setBusy(false))
  }
  return (
    <div className={classes.proposal}>
      <div>
        <strong>{t('lifecycle.proposed', { stage: name })}</strong>
        <ul className={classes.reasons}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {mayEdit && (
        <Button loading={busy} onClick={follow}>
          {t('lifecycle.confirm', { stage: name })}
        </Button>
      )}
    </div>
  )
}
