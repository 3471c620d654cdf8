import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Sum } from './cells.ts'
import classes from './Grid.module.css'

/** The sum of a row or a column. */
export function TotalCell({
  sum: { accounts, value, sharePct },
  currency,
}: {
  sum: Sum
  currency: string | null
}) {
  const t = useMessage()
  const format = useFormat()
  return (
    <td className={classes.total}>
      <div>{t('grid.accounts', { count: accounts })}</div>
      <div>
        {format.money(value, currency, { compact: true })}
        {sharePct !== null && <> · {format.percent(sharePct, { fixed: true })}</>}
      </div>
    </td>
  )
}
