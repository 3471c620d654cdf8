import { useCodeText, useMessage } from '../../../web/message.tsx'
import { QuadrantBadge } from '../../../web/ui/QuadrantBadge.tsx'
import type { Standing } from '../standings/contract.ts'
import { reasonOf } from './standingReasons.ts'

/** The quadrant of an account, or the words that it is not scored, with the reason. */
export function QuadrantOrNot({ standing }: { standing: Standing }) {
  const t = useMessage()
  const codeText = useCodeText()
  if (standing.quadrant !== null) return <QuadrantBadge quadrant={standing.quadrant} />
  return (
    <span
      style={{ color: 'var(--neutral)', borderBlockEnd: '1px dotted' }}
      title={codeText('reason', reasonOf('quadrant', standing)) ?? undefined}
    >
      {t('portfolio.unscored')}
    </span>
  )
}
