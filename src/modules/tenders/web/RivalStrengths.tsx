import { Button } from '@mantine/core'
import { useState } from 'react'
import { competitorKey } from '../../../core/tenders/competitorNames.ts'
import { useMessage } from '../../../web/message.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import { RateDialog } from '../../segments/web/standing/RateDialog.tsx'
import type { WhyProps } from '../../segments/web/standing/why.ts'
import { useCriterionName } from '../../segments/web/useCriterionName.ts'
import classes from './tenders.module.css'

type RivalStrengthsProps = Pick<WhyProps, 'why' | 'accountId'> & { competitor: string; mayEdit: boolean }

/**
 * How the customer sees a competitor beside us, by the criteria of strength: the same ratings that place the account in the
 * matrix, which compares us with the best of them.
 */
export function RivalStrengths({ why, accountId, competitor, mayEdit }: RivalStrengthsProps) {
  const t = useMessage()
  const format = useFormat()
  const [isRating, setRating] = useState(false)
  const { kaism } = why
  const nameOf = useCriterionName(kaism.criteria)
  const key = competitorKey(competitor)
  const strength = new Set(kaism.criteria.filter(({ axis }) => axis === 'strength').map(({ id }) => id))
  const theirs = kaism.judged.filter(
    ({ party, criterionId }) => strength.has(criterionId) && party !== 'us' && competitorKey(party) === key,
  )
  const oursOf = (id: string) =>
    kaism.judged.find(({ criterionId, party }) => criterionId === id && party === 'us')?.mean ?? null
  const isBest = kaism.competitor !== null && competitorKey(kaism.competitor) === key
  return (
    <div>
      {theirs.length === 0 ? (
        <span className={classes.dimmed}>{t('tenders.strength.never')}</span>
      ) : (
        <span>
          {theirs
            .map(({ criterionId, mean }) => {
              const ours = oursOf(criterionId)
              const pair = {
                criterion: nameOf(criterionId),
                theirs: mean === null ? '—' : format.number(mean),
              }
              return ours === null
                ? t('tenders.strength.alone', pair)
                : t('tenders.strength.both', { ...pair, ours: format.number(ours) })
            })
            .join(' · ')}
          {isBest && <span className={classes.dimmed}> · {t('tenders.strength.best')}</span>}
        </span>
      )}
      {mayEdit && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('tenders.strength.rate.of', { competitor })}
          onClick={() => setRating(true)}
        >
          {t('tenders.strength.rate')}
        </Button>
      )}
      {isRating && (
        <RateDialog
          why={why}
          accountId={accountId}
          competitor={theirs[0]?.party ?? competitor}
          onClosed={() => setRating(false)}
        />
      )}
    </div>
  )
}
