import { useMessage } from '../../../../web/message.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import type { OpportunityDetail } from '../tender.ts'
import classes from '../tenders.module.css'

/** From stage to stage: when, and whether a person moved it or a file showed it so; and since when it stands where it is. */
export function MoveList({
  opportunity: { moves, stage, stageSince, outcome },
}: {
  opportunity: OpportunityDetail
}) {
  const t = useMessage()
  return (
    <div>
      {stage !== null && outcome === 'open' && (
        <p className={classes.dimmed}>
          {stageSince === null ? (
            t('tenders.stage.sinceUnknown', { stage })
          ) : (
            <>
              {t('tenders.stage.since', { stage })} <DateText value={stageSince} />
            </>
          )}
        </p>
      )}
      <ul className={classes.plain}>
        {moves.map((move) => (
          <li key={move.id} className={classes.dimmed}>
            <DateText value={move.movedOn} /> ·{' '}
            {move.fromStage === null
              ? move.stage
              : t('tenders.move.fromTo', { from: move.fromStage, to: move.stage })}
            {move.movedBy && ` · ${move.movedBy}`}
            {move.importId && (
              <>
                {' · '}
                <PathLink path={`/import/${move.importId}`}>{move.fileName ?? t('tenders.source')}</PathLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
