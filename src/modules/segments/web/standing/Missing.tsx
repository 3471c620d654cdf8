import { useMessage } from '../../../../web/message.tsx'
import { useCriterionName } from '../useCriterionName.ts'
import { competitorsOf } from './criteria.ts'
import type { WhyProps } from './why.ts'

/** What nobody has judged or no fact tells yet, by name. */
export function Missing({ why: { kaism } }: WhyProps) {
  const t = useMessage()
  const nameOf = useCriterionName(kaism.criteria)
  const names = kaism.missing.map(nameOf)
  const noCompetitor = competitorsOf(kaism).length === 0
  if (names.length === 0 && !noCompetitor) return null
  return (
    <p style={{ marginBlock: 'var(--mantine-spacing-xs)' }}>
      {names.length > 0 && t('account.missing', { count: names.length, names: names.join(' · ') })}{' '}
      {noCompetitor && t('account.missing.competitor')}
    </p>
  )
}
