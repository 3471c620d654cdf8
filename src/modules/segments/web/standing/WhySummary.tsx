import { useMessage } from '../../../../web/message.tsx'
import { ClassBadge } from '../../../../web/ui/ClassBadge.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QuadrantBadge } from '../../../../web/ui/QuadrantBadge.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
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
  const { standing, abc, xyz, kaism, cadence } = why
  return (
    <Panel
      title={t('account.why')}
      actions={<PathLink path={accountPath(accountId, view, { tab: 'why' })}>{t('account.why.all')}</PathLink>}
    >
      <WhyRow badge={<ClassBadge letter={standing.abc} reason={abc.reason} withWord />}>
        {abcSentence(why, basis, words)}
      </WhyRow>
      <WhyRow badge={<ClassBadge letter={standing.xyz} reason={xyz.reason} withWord />}>
        {xyzSentence(why, words)}
      </WhyRow>
      <WhyRow badge={<QuadrantBadge quadrant={kaism.quadrant} />}>{kaismSentence(kaism, neededPct, words)}</WhyRow>
      <WhyRow badge={<CadenceBadge cadence={cadence} />}>{cadenceSentence(why, words)}</WhyRow>
    </Panel>
  )
}
