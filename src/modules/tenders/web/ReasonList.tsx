import { useMessage } from '../../../web/message.tsx'
import { Absent } from '../../../web/ui/Absent.tsx'
import type { Opportunity } from './tender.ts'
import classes from './tenders.module.css'
import { useReasonName } from './useReasonName.ts'

/** Why it ended so, the heaviest reason first; silence is said. */
export function ReasonList({ reasons }: { reasons: Opportunity['reasons'] }) {
  const t = useMessage()
  const nameOf = useReasonName()
  if (reasons.length === 0) return <Absent label={t('tenders.reasons.none')} />
  return (
    <ul className={classes.reasons}>
      {reasons.map(({ reason, weight, note }) => (
        <li key={`${reason} ${note}`}>
          {reason === 'other' && note ? note : nameOf(reason)}
          <span className={classes.weight}> · {t('tenders.weight', { weight })}</span>
        </li>
      ))}
    </ul>
  )
}
