import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { QuadrantOrNot } from '../QuadrantOrNot.tsx'
import { pathWithView } from '../view.ts'
import { criterionLines } from './criteria.ts'
import { CriterionTable } from './CriterionTable.tsx'
import { Missing } from './Missing.tsx'
import { RateDialog } from './RateDialog.tsx'
import { kaismSentence } from './sentences.ts'
import { useRules } from './useRules.ts'
import { WeightFlips } from './WeightFlips.tsx'
import type { WhyProps } from './why.ts'

/** The key account matrix: every score with its fact and raters, what is missing, and what would move the account. */
export function KaismWhy(props: WhyProps) {
  const { why, view, mayEdit } = props
  const t = useMessage()
  const format = useFormat()
  const { neededPct } = useRules()
  const [rating, setRating] = useState(false)
  const { kaism } = why
  const rateButton = mayEdit && (
    <Button variant="default" onClick={() => setRating(true)}>
      {t('account.rate')}
    </Button>
  )
  return (
    <Panel
      title={t('account.kaism')}
      hint={t('account.kaism.hint')}
      actions={
        <>
          <QuadrantOrNot standing={why.standing} />
          {rateButton}
        </>
      }
    >
      <p style={{ marginBlockStart: 0 }}>
        {kaismSentence(kaism, neededPct, { t, format })}{' '}
        {kaism.slot !== null && t('account.kaism.slot', { slot: kaism.slot })}
      </p>
      <CriterionTable {...props} axis="attractiveness" lines={criterionLines(kaism, 'attractiveness')} />
      <CriterionTable {...props} axis="strength" lines={criterionLines(kaism, 'strength')} />
      <Missing {...props} />
      <WeightFlips kaism={kaism} />
      <p style={{ marginBlockEnd: 0 }}>
        <PathLink path={pathWithView('/matrix', view)}>{t('account.kaism.matrix')}</PathLink>
      </p>
      {rating && <RateDialog {...props} onClosed={() => setRating(false)} />}
    </Panel>
  )
}
