import { useMessage } from '../../../web/message.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { useMe } from '../../../web/session.ts'
import type { Figures } from './tender.ts'
import classes from './tenders.module.css'

/** Why the pipeline is not weighed, or not in whole: the open stages nobody gave a chance, and the way there. */
export function MissingChances({ figures }: { figures: Figures }) {
  const t = useMessage()
  const { role } = useMe()
  const missing = figures.stages.filter(
    ({ outcome, stageId, probabilityPct, count }) =>
      outcome === 'open' && stageId !== null && probabilityPct === null && count > 0,
  )
  if (missing.length === 0) return null
  const stages = missing.map(({ name }) => name).join(', ')
  return (
    <span className={classes.dimmed}>
      {t(
        figures.open.weighted.value === null ? 'tenders.chance.missing.all' : 'tenders.chance.missing.some',
        {
          count: missing.length,
          stages,
        },
      )}{' '}
      {(role === 'head' || role === 'admin') && (
        <PathLink path="/settings/pipelines" underline="always">
          {t('tenders.chance.missing.set')}
        </PathLink>
      )}
    </span>
  )
}
