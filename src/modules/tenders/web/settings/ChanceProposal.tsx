import { Button } from '@mantine/core'
import { FEWEST_DECIDED } from '../../../../core/tenders/stageChance.ts'
import { useMessage } from '../../../../web/message.tsx'
import type { Chance } from '../tender.ts'
import classes from '../tenders.module.css'

type ChanceProposalProps = {
  stage: string
  chance: Chance
  standing: number | null
  onTake: (pct: number) => void
}

/** What our own decided opportunities say of a stage, and the click that takes it. */
export function ChanceProposal({ stage, chance, standing, onTake }: ChanceProposalProps) {
  const t = useMessage()
  const pct = chance.pct.value
  if (pct === null)
    return (
      <span className={classes.dimmed}>
        {t('tenders.chance.tooFew', { count: chance.n, fewest: FEWEST_DECIDED })}
      </span>
    )
  const range = { low: Math.round((chance.low ?? 0) * 100), high: Math.round((chance.high ?? 0) * 100) }
  return (
    <span className={classes.dimmed}>
      {t('tenders.chance.ofThose', { count: chance.n, pct, ...range })}{' '}
      {standing === pct ? (
        t('tenders.chance.taken')
      ) : (
        <Button
          size="compact-xs"
          variant="light"
          aria-label={t('tenders.chance.use.of', { pct, name: stage })}
          onClick={() => onTake(pct)}
        >
          {t('tenders.chance.use', { pct })}
        </Button>
      )}
    </span>
  )
}
