import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { RecordDialog } from '../record/RecordDialog.tsx'
import { useRefresh } from '../record/useRecord.ts'
import { type Figures, type Opportunity, opportunityPath, type Pipeline, titleOf } from '../tender.ts'
import classes from '../tenders.module.css'
import { MoveMenu } from './MoveMenu.tsx'

const SHOWN = 25

type Ending = { opportunity: Opportunity; outcome: 'won' | 'lost' }

/** The open stages side by side, the largest opportunities of each; on a phone one below the other. */
export function Board({ figures }: { figures: Figures }) {
  const t = useMessage()
  const pipelines = useQuery(api.tenders.pipelines.queryOptions())
  const [ending, setEnding] = useState<Ending | null>(null)
  return (
    <QueryView query={pipelines} lines={8}>
      {(all) => {
        const stages = all.flatMap((pipeline) => pipeline.stages)
        const open = stages.filter(({ outcome }) => outcome === 'open')
        if (open.length === 0)
          return (
            <Empty
              text={t('tenders.board.noStages')}
              action={<PathLink path="/settings/pipelines">{t('tenders.board.toStages')}</PathLink>}
            />
          )
        return (
          <>
            <div className={classes.board} role="group" aria-label={t('tenders.view.board')} tabIndex={0}>
              {open.map((stage) => (
                <StageColumn
                  key={stage.id}
                  stage={stage}
                  stages={stages}
                  figures={figures}
                  onEnd={setEnding}
                />
              ))}
            </div>
            {ending && (
              <RecordDialog
                accountId={ending.opportunity.accountId}
                known={ending.opportunity}
                outcome={ending.outcome}
                onClosed={() => setEnding(null)}
              />
            )}
          </>
        )
      }}
    </QueryView>
  )
}

type StageColumnProps = {
  stage: Pipeline['stages'][number]
  stages: Pipeline['stages']
  figures: Figures
  onEnd: (ending: Ending) => void
}

function StageColumn({ stage, stages, figures, onEnd }: StageColumnProps) {
  const t = useMessage()
  const format = useFormat()
  const move = useMove()
  const sum = figures.stages.find(({ stageId }) => stageId === stage.id)
  const query = useQuery(
    api.tenders.list.queryOptions({
      input: { stageId: stage.id, outcome: 'open', sort: 'amount', limit: SHOWN },
    }),
  )
  return (
    <section className={classes.column} aria-label={stage.name}>
      <h2>{stage.name}</h2>
      <span className={classes.dimmed}>
        {t('tenders.count', { count: sum?.count ?? 0 })} ·{' '}
        {sum?.value === null
          ? t('tenders.amountsUnknown')
          : format.money(sum?.value ?? 0, figures.currency, { compact: true })}
        {stage.probabilityPct !== null && ` · ${t('tenders.chance', { pct: stage.probabilityPct })}`}
        {sum?.stayDays.median != null &&
          ` · ${t('tenders.stay', { days: Math.round(sum.stayDays.median), count: sum.stayDays.n })}`}
      </span>
      <QueryView query={query} lines={4}>
        {({ items, total }) => (
          <ul className={classes.cards}>
            {items.map((opportunity) => (
              <li key={opportunity.id} className={classes.card}>
                <div className={classes.cardHead}>
                  <PathLink path={opportunityPath(opportunity)}>{titleOf(opportunity)}</PathLink>
                  <span data-print="no">
                    <MoveMenu
                      opportunity={opportunity}
                      stages={stages}
                      onMove={(stageId) => void move(opportunity, stageId, stages)}
                      onEnd={(outcome) => onEnd({ opportunity, outcome })}
                    />
                  </span>
                </div>
                <CardFacts opportunity={opportunity} />
              </li>
            ))}
            {total > items.length && (
              <li>
                <PathLink path={`/tenders?view=all&stage=${stage.id}`}>
                  {t('tenders.board.more', { count: total - items.length })}
                </PathLink>
              </li>
            )}
          </ul>
        )}
      </QueryView>
    </section>
  )
}

function CardFacts({
  opportunity: { account, amount, currency, owner, dueOn, stageSince },
}: {
  opportunity: Opportunity
}) {
  const t = useMessage()
  const format = useFormat()
  const parts = [
    account ?? t('tenders.noAccount'),
    amount === null ? t('tenders.noAmount') : format.money(amount, currency),
    owner,
    dueOn && t('tenders.due', { day: format.date(dueOn) }),
    stageSince && t('tenders.stage.here', { day: format.date(stageSince) }),
  ]
  return <span className={classes.dimmed}>{parts.filter(Boolean).join(' · ')}</span>
}

/** Moves to another stage, with the way back for ten seconds. */
function useMove() {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefresh()
  return async (opportunity: Opportunity, stageId: string, stages: Pipeline['stages']) => {
    const at = { accountId: opportunity.accountId, opportunityId: opportunity.id }
    try {
      const moved = await client.tenders.move({ ...at, version: opportunity.version, stageId })
      await refresh()
      const stage = stages.find(({ id }) => id === stageId)?.name ?? ''
      notice.undoable(t('tenders.moved', { name: titleOf(opportunity), stage }), async () => {
        if (opportunity.stageId !== null)
          await client.tenders.move({ ...at, version: moved.version, stageId: opportunity.stageId })
        await refresh()
      })
    } catch (error) {
      notice.failed(error)
    }
  }
}
