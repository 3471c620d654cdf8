import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useCriterionName } from '../useCriterionName.ts'
import { nearestFlips } from './criteria.ts'
import classes from './standing.module.css'
import type { Kaism } from './why.ts'

const MOST_SHOWN = 3

/** Which change of a single weight would move the account to another quadrant. */
export function WeightFlips({ kaism }: { kaism: Kaism }) {
  const t = useMessage()
  const format = useFormat()
  const nameOf = useCriterionName(kaism.criteria)
  if (kaism.quadrant === null) return null
  const flips = nearestFlips(kaism, MOST_SHOWN)
  if (flips.length === 0) return <p style={{ marginBlock: 0 }}>{t('account.flips.none')}</p>
  const percent = (share: number) => format.percent(100 * share, { digits: 0 })
  return (
    <section>
      <h3 style={{ marginBlock: '0.75rem 0.25rem' }}>{t('account.flips')}</h3>
      <ul className={classes.list}>
        {flips.map(({ criterionId, fromWeight, toWeight, toQuadrant }) => (
          <li key={criterionId}>
            {t('account.flip', {
              criterion: nameOf(criterionId),
              from: percent(fromWeight),
              to: percent(toWeight),
              quadrant: t(`shell.quadrant.${toQuadrant}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
