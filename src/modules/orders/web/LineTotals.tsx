import { useMessage } from '../../../web/message.tsx'
import { Stat, Stats } from '../../../web/ui/Stat.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import type { Amounts } from './line.ts'
import classes from './lines.module.css'

/** Beyond this, cents only make a sum harder to read. */
const CENTS_UP_TO = 1_000_000

/** What the lines come to: one figure a currency, because sums of several currencies mean nothing. */
export function LineTotals({ total, amounts }: { total: number; amounts: Amounts }) {
  const t = useMessage()
  const format = useFormat()
  if (total === 0) return null
  return (
    <div className={classes.totals}>
      <Stats>
        <Stat label={t('account.lines.count')} value={format.number(total)} />
        {amounts.map(({ currency, amount, credits }) => (
          <Stat
            key={currency}
            label={t('account.lines.sum', { currency })}
            value={format.money(amount, currency, amount < CENTS_UP_TO ? { digits: 2, fixed: true } : {})}
            note={
              credits > 0
                ? t('account.lines.credits', {
                    credits: format.money(credits, currency, { digits: 2, fixed: true }),
                  })
                : t('account.lines.noCredits')
            }
          />
        ))}
      </Stats>
    </div>
  )
}
