import { useMessage } from '../../../../web/message.tsx'
import { ClassBadge } from '../../../../web/ui/ClassBadge.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { QuadrantOrNot } from '../QuadrantOrNot.tsx'
import { accountPath } from '../view.ts'
import { CadenceBadge } from './CadenceBadge.tsx'
import { abcSentence, cadenceSentence, kaismSentence, xyzSentence } from './sentences.ts'
import { useRules } from './useRules.ts'
import type { WhyProps } from './why.ts'
import { WhyRow } from './WhyRow.tsx'

/** Why this account is A, Y, key and late: one sentence each. */
export function WhySummary({ why, accountId, view }: WhyProps) {
  const t = useMessage()
  const words = { t, format: useFormat() }
  const { basis, neededPct } = useRules()
  const { standing, kaism, cadence } = why
  return (
    <Panel
      title={t('account.why')}
      actions={
        <PathLink path={accountPath(accountId, view, { tab: 'why' })}>{t('account.why.all')}</PathLink>
      }
    >
      <WhyRow badge={standing.abc ? <ClassBadge letter={standing.abc} withWord /> : <NoClass name="ABC" />}>
        {abcSentence(why, basis, words)}
      </WhyRow>
      <WhyRow badge={standing.xyz ? <ClassBadge letter={standing.xyz} withWord /> : <NoClass name="XYZ" />}>
        {xyzSentence(why, words)}
      </WhyRow>
      <WhyRow badge={<QuadrantOrNot standing={standing} />}>{kaismSentence(kaism, neededPct, words)}</WhyRow>
      <WhyRow badge={<CadenceBadge cadence={cadence} />}>{cadenceSentence(why, words)}</WhyRow>
    </Panel>
  )
}

function NoClass({ name }: { name: string }) {
  const t = useMessage()
  return <span style={{ color: 'var(--neutral)' }}>{t('account.why.noClass', { name })}</span>
}
