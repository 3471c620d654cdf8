import { useMessage } from '../../../../web/message.tsx'
import { ClassBadge } from '../../../../web/ui/ClassBadge.tsx'
import { DateText, Money } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QuadrantBadge } from '../../../../web/ui/QuadrantBadge.tsx'
import { accountPath } from '../view.ts'
import classes from './standing.module.css'
import { useRules } from './useRules.ts'
import type { WhyProps } from './why.ts'

/** The classes of past years: the same rules on what was known of the account on that day. */
export function HistoryPanel({ why, accountId, view }: WhyProps) {
  const t = useMessage()
  const { basis } = useRules()
  const { standing, asOf, currency } = why
  const now = {
    asOf,
    abc: standing.abc,
    xyz: standing.xyz,
    quadrant: standing.quadrant,
    value: standing.value,
  }
  const rows = [...(asOf === null ? [] : [{ ...now, asOf }]), ...why.history]
  return (
    <Panel title={t('account.history')} hint={t('account.history.hint')}>
      {why.history.length === 0 && <p style={{ marginBlockStart: 0 }}>{t('account.history.none')}</p>}
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('account.history.asOf')}</th>
              <th scope="col">ABC</th>
              <th scope="col">XYZ</th>
              <th scope="col">{t('portfolio.column.quadrant')}</th>
              <th scope="col" data-numeric>
                {t(`portfolio.basis.${basis}`)}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.asOf}>
                <th scope="row">
                  <PathLink path={accountPath(accountId, { ...view, asOf: row.asOf })}>
                    <DateText value={row.asOf} />
                  </PathLink>
                </th>
                <td>
                  <ClassBadge letter={row.abc} reason="NO_HISTORY" />
                </td>
                <td>
                  <ClassBadge letter={row.xyz} reason="TOO_SHORT" />
                </td>
                <td>
                  <QuadrantBadge quadrant={row.quadrant} />
                </td>
                <td data-numeric>
                  <Money value={row.value} currency={currency} reason="NO_HISTORY" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
