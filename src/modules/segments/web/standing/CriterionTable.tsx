import { useMessage } from '../../../../web/message.tsx'
import { NumberText } from '../../../../web/ui/Figure.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { CriterionTableProps } from './criteria.ts'
import { CriterionRow } from './CriterionRow.tsx'
import classes from './standing.module.css'

/** One axis of the matrix: its criteria with weight, fact and score, and what they come to. */
export function CriterionTable(props: CriterionTableProps) {
  const { why, axis, lines } = props
  const t = useMessage()
  const { competitor } = why.kaism
  const comparing = axis === 'strength'
  return (
    <div className={classes.scroll}>
      <table className={classes.table} style={{ marginBlockEnd: 'var(--mantine-spacing-md)' }}>
        <caption className="hidden-visually">{t(`account.axis.${axis}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`account.axis.${axis}`)}</th>
            <th scope="col" data-numeric data-wide>
              {t('account.criterion.weight')}
            </th>
            <th scope="col" data-numeric>
              {comparing ? t('account.us') : t('account.criterion.score')}
            </th>
            {comparing && (
              <th scope="col" data-numeric>
                {competitor ?? t('account.criterion.best')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <CriterionRow key={line.criterion.id} {...props} line={line} comparing={comparing} />
          ))}
        </tbody>
        {comparing ? <StrengthTotal {...props} /> : <AttractivenessTotal {...props} />}
      </table>
    </div>
  )
}

function AttractivenessTotal({ why: { kaism } }: CriterionTableProps) {
  const t = useMessage()
  const format = useFormat()
  const { range, attractiveness, missing } = kaism
  const number = (value: number) => format.number(value, { fixed: true })
  const isOpen = range !== null && missing.length > 0 && range.high - range.low >= 0.05
  return (
    <tfoot>
      <tr>
        <th scope="row">
          {t('account.axis.attractiveness.total')}
          <span className={classes.small}>
            {isOpen
              ? t('account.axis.range', { low: number(range.low), high: number(range.high) })
              : t('account.axis.cut', { cut: number(kaism.attractivenessCut) })}
          </span>
        </th>
        <td data-wide />
        <td data-numeric>
          <NumberText value={attractiveness} reason="TOO_LITTLE_KNOWN" fixed />
        </td>
      </tr>
    </tfoot>
  )
}

function StrengthTotal({ why: { kaism } }: CriterionTableProps) {
  const t = useMessage()
  const format = useFormat()
  return (
    <tfoot>
      <tr>
        <th scope="row">
          {t('account.axis.strength.total')}
          <span className={classes.small}>
            {t('account.axis.cut', { cut: format.number(kaism.strengthCut, { digits: 2, fixed: true }) })}
          </span>
        </th>
        <td data-wide />
        <td data-numeric colSpan={2}>
          <NumberText
            value={kaism.strengthRatio}
            reason={kaism.competitor === null ? 'NO_COMPETITOR' : 'NON_POSITIVE_BASE'}
            digits={2}
            fixed
          />
        </td>
      </tr>
    </tfoot>
  )
}
