import { useMessage } from '../../../web/message.tsx'
import classes from './imports.module.css'

const steps = ['file', 'read', 'check', 'result'] as const

type WizardStepsProps = { current: (typeof steps)[number]; isMail?: boolean }

/** Where on the way from a file to its result the reader is. */
export function WizardSteps({ current, isMail = false }: WizardStepsProps) {
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
          {t(isMail && step === 'read' ? 'mail.import.step' : `import.step.${step}`)}
          {index < place && <span className="hidden-visually">{t('import.step.done')}</span>}
        </li>
      ))}
    </ol>
  )
}
