import { useMessage } from '../../../../web/message.tsx'
import { Money, NumberText } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { CadenceBadge } from './CadenceBadge.tsx'
import { type Fact, FactList } from './FactList.tsx'
import { cadenceSentence } from './sentences.ts'
import type { WhyProps } from './why.ts'

/** The rhythm of ordering: how long the account is silent against its own gap, and its recency, frequency and value. */
export function RhythmWhy({ why }: WhyProps) {
  const t = useMessage()
  const format = useFormat()
  const { cadence, rfm, currency } = why
  const days = (value: number | null) =>
    value === null ? (
      <NumberText value={null} reason={cadence.reason} />
    ) : (
      t('account.days', { count: Math.round(value) })
    )
  const score = (value: number | undefined) =>
    value === undefined ? undefined : t('account.rfm.score', { score: value })
  const facts: Fact[] = [
    { label: t('account.cadence.gap'), value: days(cadence.usualGapDays) },
    { label: t('account.cadence.silent'), value: days(cadence.silentDays) },
    {
      label: t('account.cadence.ratio'),
      value: <NumberText value={cadence.overdueRatio} reason={cadence.reason} />,
      note: t('account.cadence.cuts'),
    },
    { label: t('account.rfm.recency'), value: days(rfm.recencyDays), note: score(rfm.scores?.recency) },
    {
      label: t('account.rfm.frequency'),
      value: <NumberText value={rfm.frequency} reason="NO_HISTORY" />,
      note: score(rfm.scores?.frequency),
    },
    {
      label: t('account.rfm.value'),
      value: <Money value={rfm.value} currency={currency} reason="NO_HISTORY" />,
      note: score(rfm.scores?.value),
    },
  ]
  return (
    <Panel title={t('account.rhythm')} actions={<CadenceBadge cadence={cadence} />}>
      <p style={{ marginBlockStart: 0 }}>{cadenceSentence(why, { t, format })}</p>
      <FactList facts={facts} />
    </Panel>
  )
}
