import { useMessage } from '../../../../web/message.tsx'
import { Evidence } from '../../../../web/ui/Evidence.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { Stat, Stats } from '../../../../web/ui/Stat.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import classes from '../finances.module.css'
import type { Payments } from '../finances.ts'
import { InvoiceList } from './InvoiceList.tsx'

/** How the account pays and what it owes, each figure open to its invoices. */
export function PaymentsPanel({ payments }: { payments: Payments }) {
  const t = useMessage()
  const format = useFormat()
  const { currency, asOf, invoices, unconverted } = payments
  const money = (value: number) => format.money(value, currency)
  const facts = () => <InvoiceList invoices={payments.facts} asOf={asOf} />
  const open = (label: string, text: string) => (
    <Evidence title={label} sentence={t('finances.payments.sentence')} facts={facts}>
      {text}
    </Evidence>
  )
  const { daysLate, trendDays, lateSharePct, creditUsedPct } = payments
  return (
    <Panel title={t('finances.payments')} hint={t('finances.payments.asOf', { date: format.date(asOf) })}>
      {invoices === 0 ? (
        <p className={classes.sentence}>{t('finances.payments.none')}</p>
      ) : (
        <Stats>
          <Stat
            label={t('finances.daysLate')}
            value={
              daysLate.value === null
                ? null
                : open(t('finances.daysLate'), t('finances.days', { days: format.number(daysLate.value) }))
            }
            reason={daysLate.reason}
            change={
              trendDays.value === null
                ? null
                : {
                    text: t('finances.days', { days: format.number(trendDays.value, { signed: true }) }),
                    direction: trendDays.value > 0 ? 'up' : trendDays.value < 0 ? 'down' : 'same',
                    verdict: trendDays.value > 0.5 ? 'worse' : trendDays.value < -0.5 ? 'better' : 'neutral',
                    since: t('finances.trend.since'),
                  }
            }
            note={t('finances.daysLate.note', { count: payments.settledInvoices })}
          />
          <Stat
            label={t('finances.lateShare')}
            value={lateSharePct.value === null ? null : format.percent(lateSharePct.value, { digits: 0 })}
            reason={lateSharePct.reason}
          />
          <Stat
            label={t('finances.open')}
            value={open(t('finances.open'), money(payments.open))}
            note={t('finances.invoices', { count: payments.openInvoices })}
          />
          <Stat
            label={t('finances.overdue')}
            value={open(t('finances.overdue'), money(payments.overdue))}
            note={
              payments.longestOverdueDays === null
                ? t('finances.overdue.none')
                : t('finances.overdue.longest', { days: payments.longestOverdueDays })
            }
          />
          <Stat
            label={t('finances.creditUsed')}
            value={
              creditUsedPct.value === null
                ? t('finances.creditUsed.noLimit')
                : format.percent(creditUsedPct.value, { digits: 0 })
            }
            note={
              payments.creditLimit === null
                ? t('finances.creditUsed.enter')
                : t('finances.creditUsed.of', { limit: money(payments.creditLimit) })
            }
          />
        </Stats>
      )}
      {unconverted > 0 && (
        <p className={classes.sentence}>{t('finances.unconverted', { count: unconverted, currency })}</p>
      )}
    </Panel>
  )
}
