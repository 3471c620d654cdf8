import { useMessage } from '../../../web/message.tsx'
import { DateText } from '../../../web/ui/Figure.tsx'
import type { Lifecycle } from './lifecycle.ts'
import classes from './lifecycle.module.css'

/** The stages the account went through, the latest first. */
export function StageHistory({ lifecycle: { history } }: { lifecycle: Lifecycle }) {
  const t = useMessage()
  if (history.length < 2) return null
  return (
    <section>
      <h3 style={{ marginBlock: '0.75rem 0.25rem' }}>{t('lifecycle.history')}</h3>
      <ol className={classes.history}>
        {history.map(({ stage, enteredOn, reason, changedBy }, index) => (
          <li key={`${enteredOn} ${index}`}>
            <DateText value={enteredOn} />
            <strong>{t(`lifecycle.stage.${stage}`)}</strong>
            <span className={classes.dimmed}>{[changedBy, reason].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
