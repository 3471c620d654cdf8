import { useMessage } from '../../../web/message.tsx'
import classes from './imports.module.css'

const steps = ['file', 'read', 'check', 'result'] as const

/** Where on the way from a file to its result the reader is. */
export function WizardSteps({ current }: { current: (typeof steps)[number] }) {
  const t = useMessage()
  const place = steps.indexOf(current)
  return (
    <ol className={classes.steps} aria-label={t('import.steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? 'step' : undefined}
          data-done={index < place || undefined}
        >
          {t(`import.step.${step}`)}
          {index < place && <span className="hidden-visually">{t('import.step.done')}</span>}
        </li>
      ))}
    </ol>
  )
}
