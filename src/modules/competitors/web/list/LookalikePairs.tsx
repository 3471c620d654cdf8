import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { type CompetitorPair, useCompetitorRefresh } from '../competitor.ts'
import classes from '../competitors.module.css'

/** Competitors that are likely one under two names, and what was decided on such pairs; both can be taken back. */
export function LookalikePairs() {
  const t = useMessage()
  const { merge, refuse, undo } = useDecisions()
  const data = useQuery(api.competitors.lookalikes.queryOptions()).data
  if (!data || (data.items.length === 0 && data.decided.length === 0)) return null
  return (
    <Panel title={t('tenders.rivals.alike')} hint={t('tenders.rivals.alike.hint')}>
      {data.items.length === 0 && <p className={classes.dimmed}>{t('tenders.products.none')}</p>}
      <ul className={classes.list}>
        {data.items.map((pair) => (
          <li key={`${pair.keptId} ${pair.otherId}`}>
            <strong>{pair.other}</strong> {t('tenders.rivals.alike.is')} <strong>{pair.kept}</strong>
            <span className={classes.dimmed}>
              {' · '}
              {t(`tenders.rivals.alike.${pair.kind}`)} ·{' '}
              {t('tenders.rivals.alike.met', { other: pair.otherMet, kept: pair.keptMet })}
            </span>
            <Group gap="xs" mt={4} data-print="no">
              <Button size="compact-sm" variant="light" onClick={() => void merge(pair)}>
                {t('tenders.rivals.alike.accept')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => void refuse(pair)}>
                {t('tenders.rivals.alike.refuse')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {data.decided.length > 0 && (
        <details>
          <summary>{t('tenders.rivals.decided', { count: data.decided.length })}</summary>
          <ul className={classes.list}>
            {data.decided.map(({ id, verdict, kept, other, decidedBy, decidedAt }) => (
              <li key={id} className={classes.share}>
                {t(verdict === 'accepted' ? 'tenders.rivals.merged' : 'tenders.rivals.refused', {
                  kept,
                  other,
                })}
                <span className={classes.dimmed}>
                  <DateText value={decidedAt.slice(0, 10)} /> · {decidedBy}
                </span>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t('tenders.rivals.undo.of', { kept, other })}
                  onClick={() => void undo(id)}
                >
                  {t('shell.undo')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}

function useDecisions() {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useCompetitorRefresh()
  const takeBack = async (decisionId: string) => {
    await client.competitors.undoMerge({ decisionId })
    await refresh()
  }
  const decide = async (
    route: (input: { competitorId: string; otherId: string }) => Promise<{ id: string }>,
    { keptId, otherId }: CompetitorPair,
    said: string,
  ) => {
    try {
      const { id } = await route({ competitorId: keptId, otherId })
      await refresh()
      notice.undoable(said, () => takeBack(id))
    } catch (error) {
      notice.failed(error)
    }
  }
  return {
    merge: (pair: CompetitorPair) =>
      decide((input) => client.competitors.merge(input), pair, t('tenders.rivals.merged', pair)),
    refuse: (pair: CompetitorPair) =>
      decide((input) => client.competitors.refuseMerge(input), pair, t('tenders.rivals.refused', pair)),
    undo: (decisionId: string) => takeBack(decisionId).catch(notice.failed),
  }
}
