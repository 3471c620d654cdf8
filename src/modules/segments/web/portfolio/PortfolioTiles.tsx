import type { ContractRouterClient } from '@orpc/contract'
import { type Translate, useMessage } from '../../../../web/message.tsx'
import { Stat, type StatChange, Stats } from '../../../../web/ui/Stat.tsx'
import { type Format, useFormat } from '../../../../web/ui/useFormat.ts'
import type { segmentsContract } from '../../contract.ts'
import { pathWithView, type View } from '../view.ts'

export type Portfolio = Awaited<ReturnType<ContractRouterClient<typeof segmentsContract>['portfolio']>>

/** The portfolio in six figures, each with its change in words and the way to what is behind it. */
export function PortfolioTiles({ portfolio, view }: { portfolio: Portfolio; view: View }) {
  const t = useMessage()
  const format = useFormat()
  const { revenue, keySharePct, top5Pct, over10, marginPct, unscored, accounts, currency } = portfolio
  const before = (figure: string) => t(`portfolio.before.${view.window}`, { figure })
  const percent = (value: number) => format.percent(value, { fixed: true })
  const points = (tile: { value: number | null; previous: number | null }, riseIsGood: boolean) =>
    changeOf(tile, riseIsGood, {
      text: (rise) => t('portfolio.points', { points: format.number(rise, { signed: true, fixed: true }) }),
      since: (previous) => before(percent(previous)),
    })
  return (
    <Stats>
      <Stat
        label={t('portfolio.tile.revenue')}
        value={revenue.value === null ? null : format.money(revenue.value, currency)}
        reason={revenue.reason}
        change={revenueChange(portfolio, view, format, t)}
        note={revenue.previous === null && t('portfolio.noBefore')}
      />
      <Stat
        label={t('portfolio.tile.keyShare')}
        value={keySharePct.value === null ? null : percent(keySharePct.value)}
        reason={keySharePct.reason}
        change={points(keySharePct, true)}
        note={keySharePct.value !== null && t('portfolio.tile.keyShare.note')}
        path={pathWithView('/portfolio', view, { quadrant: 'key' })}
      />
      <Stat
        label={t('portfolio.tile.top5')}
        value={top5Pct.value === null ? null : percent(top5Pct.value)}
        reason={top5Pct.reason}
        change={points(top5Pct, false)}
        path={pathWithView('/concentration', view)}
      />
      <Stat
        label={t('portfolio.tile.over10')}
        value={over10.value === null ? null : format.number(over10.value)}
        reason={over10.reason}
        change={changeOf(over10, false, {
          text: (rise) => format.number(rise, { signed: true }),
          since: (previous) => before(format.number(previous)),
        })}
        path={pathWithView('/concentration', view)}
      />
      <Stat
        label={t('portfolio.tile.margin')}
        value={marginPct.value === null ? null : percent(marginPct.value)}
        reason={marginPct.reason}
        change={points(marginPct, true)}
        note={marginPct.value !== null && t('portfolio.tile.margin.note')}
        path={pathWithView('/portfolio', view, { sort: 'marginPct' })}
      />
      <Stat
        label={t('portfolio.tile.unscored')}
        value={format.number(unscored)}
        note={t('portfolio.tile.unscored.note', { count: accounts })}
        path={pathWithView('/portfolio', view, { quadrant: 'unscored' })}
      />
    </Stats>
  )
}

function revenueChange({ revenue, currency }: Portfolio, view: View, format: Format, t: Translate) {
  if (revenue.value === null || revenue.previous === null || revenue.previous <= 0) return null
  const base = revenue.previous
  return changeOf(revenue, true, {
    text: (rise) => format.percent((100 * rise) / base, { signed: true, fixed: true }),
    since: (previous) =>
      t(`portfolio.before.${view.window}`, { figure: format.money(previous, currency, { compact: true }) }),
  })
}

type ChangeTexts = { text: (rise: number) => string; since: (previous: number) => string }

function changeOf(
  { value, previous }: { value: number | null; previous: number | null },
  riseIsGood: boolean,
  { text, since }: ChangeTexts,
): StatChange | null {
  if (value === null || previous === null) return null
  const rise = value - previous
  const direction = Math.abs(rise) < 1e-9 ? 'same' : rise > 0 ? 'up' : 'down'
  const verdict = direction === 'same' ? 'neutral' : rise > 0 === riseIsGood ? 'better' : 'worse'
  return { text: text(rise), direction, verdict, since: since(previous) }
}
