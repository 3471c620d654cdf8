import { type Translate, useMessage } from '../../../../web/message.tsx'
import { Stat, type StatChange, Stats } from '../../../../web/ui/Stat.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { accountPath, pathWithView } from '../view.ts'
import { reasonOf } from '../standingReasons.ts'
import { useRules } from './useRules.ts'
import { linesPath, type Why, type WhyProps } from './why.ts'

/** The account in figures; each leads to the order lines, or to the explanation it comes from. */
export function StandingTiles({ why, accountId, view }: WhyProps) {
  const t = useMessage()
  const format = useFormat()
  const { basis, slots } = useRules()
  const { standing, abc, kaism, dependence, currency } = why
  const lines = linesPath({ accountId, view }, { from: why.from, to: why.asOf })
  const explained = accountPath(accountId, view, { tab: 'why' })
  // Nothing bought is known to be nothing; it is not an unknown figure.
  const noOrders = abc.reason === 'NO_HISTORY' ? t('account.tile.noOrders') : null
  const spend = dependence.ofTheirSpendPct
  return (
    <Stats>
      <Stat
        label={t(`portfolio.basis.${basis}`)}
        value={standing.value === null ? noOrders : format.money(standing.value, currency)}
        reason={reasonOf('value', standing)}
        change={useValueChange(why, view.window)}
        path={lines}
      />
      <Stat
        label={t('account.tile.share')}
        value={standing.sharePct === null ? noOrders : format.percent(standing.sharePct)}
        reason={reasonOf('sharePct', standing)}
        note={abc.rank !== null && t('account.tile.share.note', { rank: abc.rank, of: abc.of })}
        path={explained}
      />
      <Stat
        label={t('account.tile.spend')}
        value={spend.value === null ? null : format.percent(spend.value)}
        reason={spend.reason}
        note={spendNote(spend.value, t)}
        path={accountPath(accountId, view, { tab: 'details' })}
      />
      <Stat
        label={t('portfolio.column.margin')}
        value={standing.marginPct === null ? noOrders : format.percent(standing.marginPct)}
        reason={reasonOf('marginPct', standing)}
        path={lines}
      />
      <Stat
        label={t('account.tile.slot')}
        value={
          kaism.slot === null
            ? t('account.tile.slot.none')
            : t('account.tile.slot.number', { slot: kaism.slot })
        }
        note={slots !== null && t('account.tile.slot.of', { slots })}
        path={pathWithView('/matrix', view)}
      />
      <Stat
        label={t('portfolio.column.lastContact')}
        value={standing.lastContactOn === null ? null : format.date(standing.lastContactOn)}
        reason="NO_HISTORY"
        path={accountPath(accountId, view, { tab: 'timeline' })}
      />
    </Stats>
  )
}

/** A share above all of their spend says that the spend is entered too low, or only for a part of the holding. */
function spendNote(sharePct: number | null, t: Translate): string | null {
  if (sharePct === null) return t('account.tile.spend.unknown')
  return sharePct > 100 ? t('account.tile.spend.over') : null
}

/** The change of revenue against the period before; nothing where there is none to compare with. */
function useValueChange({ standing, currency }: Why, window: WhyProps['view']['window']): StatChange | null {
  const t = useMessage()
  const format = useFormat()
  const { changePct, previousValue } = standing
  if (changePct === null || previousValue === null) return null
  const direction = Math.abs(changePct) < 0.05 ? 'same' : changePct > 0 ? 'up' : 'down'
  return {
    text: format.percent(changePct, { signed: true }),
    direction,
    verdict: direction === 'same' ? 'neutral' : direction === 'up' ? 'better' : 'worse',
    since: t(`portfolio.before.${window}`, {
      figure: format.money(previousValue, currency, { compact: true }),
    }),
  }
}
