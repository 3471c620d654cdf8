import { type Translate, useMessage } from '../../../web/message.tsx'
import { Stat, Stats } from '../../../web/ui/Stat.tsx'
import { type Format, useFormat } from '../../../web/ui/useFormat.ts'
import type { Figures } from './tender.ts'

/** Won, lost and open, the win rate with how sure it is, and how long a decision takes. */
export function FigureTiles({ figures, basePath }: { figures: Figures; basePath?: string }) {
  const t = useMessage()
  const format = useFormat()
  const { currency, won, lost, open, winRate, cycleDays } = figures
  const money = (value: number | null) =>
    value === null ? null : format.money(value, currency, { compact: true })
  const path = (outcome: string) => basePath && `${basePath}?view=all&outcome=${outcome}`
  return (
    <Stats>
      <Stat
        label={t('tenders.tile.winRate')}
        value={winRate.rate.value === null ? null : format.percent(winRate.rate.value * 100)}
        reason={winRate.rate.reason}
        note={rateNote(winRate, t, format)}
      />
      <Stat
        label={t('tenders.tile.won')}
        value={money(won.value)}
        reason="UNKNOWN_AMOUNT"
        note={countNote(won, t)}
        path={path('won')}
      />
      <Stat
        label={t('tenders.tile.lost')}
        value={money(lost.value)}
        reason="UNKNOWN_AMOUNT"
        note={countNote(lost, t)}
        path={path('lost')}
      />
      <Stat
        label={t('tenders.tile.open')}
        value={money(open.value)}
        reason="UNKNOWN_AMOUNT"
        note={openNote(open, money(open.weighted.value), t)}
        path={path('open')}
      />
      <Stat
        label={t('tenders.tile.cycle')}
        value={cycleDays.median === null ? null : t('tenders.days', { days: cycleDays.median })}
        reason={cycleDays.reason}
        note={cycleNote(cycleDays, t, format)}
      />
    </Stats>
  )
}

function rateNote({ low, high, n }: Figures['winRate'], t: Translate, format: Format): string | null {
  if (low === null || high === null) return null
  const shape = { digits: 0 }
  return t('tenders.tile.interval', {
    low: format.percent(low * 100, shape),
    high: format.percent(high * 100, shape),
    count: n,
  })
}

function countNote({ count, unpriced }: { count: number; unpriced: number }, t: Translate): string {
  const all = t('tenders.count', { count })
  return unpriced > 0 ? `${all}, ${t('tenders.unpriced', { count: unpriced })}` : all
}

function openNote(open: Figures['open'], weighted: string | null, t: Translate): string {
  const all = countNote(open, t)
  if (weighted !== null) return `${all} · ${t('tenders.tile.weighted', { value: weighted })}`
  return open.count > 0 ? `${all} · ${t('tenders.tile.unweighted')}` : all
}

function cycleNote({ mean, n, won }: Figures['cycleDays'], t: Translate, format: Format): string | null {
  if (mean === null) return null
  const average = t('tenders.tile.cycle.mean', { mean: format.number(mean), count: n })
  if (won.median === null) return average
  return `${average} · ${t('tenders.tile.cycle.won', { days: won.median })}`
}
