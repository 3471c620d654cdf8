import { useMessage } from '../../../web/message.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import type { Lifecycle } from './lifecycle.ts'
import classes from './lifecycle.module.css'

/** What the stage asks of us; what is not done stands first. */
export function AskList({ lifecycle: { asks, stage, proposal } }: { lifecycle: Lifecycle }) {
  const t = useMessage()
  const shown = stage ?? proposal?.stage
  if (!shown || asks.length === 0) return null
  const done = asks.filter((one) => one.done === true).length
  return (
    <section>
      <h3 style={{ marginBlock: '0.75rem 0.25rem' }}>
        {t('lifecycle.asks', { stage: t(`lifecycle.stage.${shown}`), done, of: asks.length })}
      </h3>
      <ul className={classes.asks}>
        {asks.map(({ ask, done: isDone }) => (
          <li key={ask}>
            <StatusBadge
              tone={isDone === true ? 'good' : isDone === false ? 'warn' : 'neutral'}
              label={t(
                isDone === true
                  ? 'lifecycle.ask.done'
                  : isDone === false
                    ? 'lifecycle.ask.open'
                    : 'lifecycle.ask.untold',
              )}
            />
            {t(`lifecycle.ask.${ask}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
