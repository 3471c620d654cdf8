import { useMessage } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useCriterionName } from '../../../segments/web/useCriterionName.ts'
import type { CompetitorDetail } from '../competitor.ts'
import classes from '../competitors.module.css'

/** By criterion of strength how customers rate them, and us at the same customers. */
export function StrengthTable({ strengths }: Pick<CompetitorDetail, 'strengths'>) {
  const t = useMessage()
  const format = useFormat()
  const nameOf = useCriterionName(strengths.map(({ criterionId, name }) => ({ id: criterionId, name })))
  const rated = strengths.filter(({ theirs }) => theirs !== null)
  const score = (value: number | null) =>
    value === null ? <Absent label={t('tenders.rivals.notRated')} /> : format.number(value)
  return (
    <Panel title={t('tenders.rivals.strengths')} hint={t('tenders.rivals.strengths.hint')}>
      <p className={classes.dimmed}>
        {t('tenders.rivals.strengths.known', { rated: rated.length, all: strengths.length })}
      </p>
      {rated.length > 0 && (
        <ul className={classes.list}>
          {rated.map(({ criterionId, theirs, ours, ratings, accounts }) => (
            <li key={criterionId}>
              <strong>{nameOf(criterionId)}</strong>: {t('tenders.rivals.they')} {score(theirs)} ·{' '}
              {t('tenders.rivals.we')} {score(ours)}
              <span className={classes.dimmed}>
                {' · '}
                {t('tenders.rivals.ratings', { ratings, accounts })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
