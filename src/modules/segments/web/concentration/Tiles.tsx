import { useIntl } from 'react-intl'
import { useMessage } from '../../../../web/message.tsx'
import { Stat, Stats } from '../../../../web/ui/Stat.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { type Concentration, hhiPoints } from './curve.ts'

/** The figures of concentration; the share of the largest first, the index last, as it says least of a book of customers. */
export function Tiles({ concentration }: { concentration: Concentration }) {
  const t = useMessage()
  const format = useFormat()
  const intl = useIntl()
  const { top1Pct, cr5Pct, cr10Pct, over10Pct, hhi, band, effectiveCustomers, largest } = concentration
  const reason = 'NON_POSITIVE_BASE'
  const percent = (value: number | null) => (value === null ? null : format.percent(value, { fixed: true }))
  return (
    <Stats>
      <Stat
        label={t('concentration.top1')}
        value={percent(top1Pct)}
        reason={reason}
        note={largest[0] ? largest[0].account : null}
      />
      <Stat label={t('concentration.top5')} value={percent(cr5Pct)} reason={reason} />
      <Stat label={t('concentration.top10')} value={percent(cr10Pct)} reason={reason} />
      <Stat
        label={t('concentration.over10')}
        value={hhi === null ? null : over10Pct.length}
        reason={reason}
        note={
          over10Pct.length === 0
            ? t('concentration.over10.none')
            : intl.formatList(over10Pct.map(({ account }) => account))
        }
      />
      <Stat
        label={t('concentration.effective')}
        value={effectiveCustomers === null ? null : format.number(effectiveCustomers)}
        reason={reason}
        note={t('concentration.effective.note')}
      />
      <Stat
        label={t('concentration.hhi')}
        value={hhi === null ? null : format.number(hhiPoints(hhi), { digits: 0 })}
        reason={reason}
        note={
          band === 'low' || band === 'moderate' || band === 'high' ? t(`concentration.band.${band}`) : null
        }
      />
    </Stats>
  )
}
