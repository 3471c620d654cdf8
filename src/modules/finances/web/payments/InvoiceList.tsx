import { useMessage } from '../../../../web/message.tsx'
import { DateText, Money } from '../../../../web/ui/Figure.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { daysBetween } from '../../../../core/period.ts'
import classes from '../finances.module.css'
import type { Payments } from '../finances.ts'

type Invoice = Payments['facts'][number]

/** Invoices that are open or were paid late. */
export function InvoiceList({ invoices, asOf }: { invoices: readonly Invoice[]; asOf: string }) {
  const t = useMessage()
  if (invoices.length === 0) return <p className={classes.sentence}>{t('finances.invoices.fine')}</p>
  return (
    <ul className={classes.list}>
      {invoices.map((invoice, index) => (
        <li key={`${invoice.number} ${index}`}>
          <div>
            <strong>{invoice.number ?? t('finances.invoice.unnumbered')}</strong>
            <div className={classes.dimmed}>
              <DateText value={invoice.issuedOn} />
              {invoice.dueOn && (
                <>
                  {' '}
                  · {t('finances.invoice.due')} <DateText value={invoice.dueOn} />
                </>
              )}
            </div>
            <InvoiceState invoice={invoice} asOf={asOf} />
          </div>
          <Money value={invoice.amount} currency={invoice.currency} digits={2} />
        </li>
      ))}
    </ul>
  )
}

function InvoiceState({ invoice: { dueOn, paidOn }, asOf }: { invoice: Invoice; asOf: string }) {
  const t = useMessage()
  const isOpen = paidOn === null || paidOn > asOf
  const days = dueOn === null ? 0 : daysBetween(dueOn, isOpen ? asOf : paidOn)
  if (!isOpen) return <StatusBadge tone="neutral" label={t('finances.invoice.paidLate', { days })} />
  if (days > 0) return <StatusBadge tone="bad" label={t('finances.invoice.overdue', { days })} />
  return <StatusBadge tone="warn" label={t('finances.invoice.open')} />
}
