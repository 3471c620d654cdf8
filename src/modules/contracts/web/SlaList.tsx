import { useMessage } from '../../../web/message.tsx'
import type { SlaTerm } from './agreed.ts'
import classes from './contracts.module.css'
import { useSlaText } from './useSlaText.ts'

/** The promises of service of a contract, one a line. */
export function SlaList({ sla }: { sla: readonly SlaTerm[] }) {
  const t = useMessage()
  const textOf = useSlaText()
  if (sla.length === 0) return <span className={classes.dimmed}>{t('contracts.sla.none')}</span>
  return (
    <ul className={classes.sla}>
      {sla.map((term, index) => (
        <li key={index}>{textOf(term)}</li>
      ))}
    </ul>
  )
}
