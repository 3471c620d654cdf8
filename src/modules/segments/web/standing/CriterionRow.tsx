import { useCodeText, useMessage } from '../../../../web/message.tsx'
import { Evidence, type EvidenceStep } from '../../../../web/ui/Evidence.tsx'
import { NumberText } from '../../../../web/ui/Figure.tsx'
import { Unknown } from '../../../../web/ui/Unknown.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useCriterionName } from '../useCriterionName.ts'
import { countedRatings, type CriterionLine, type CriterionTableProps } from './criteria.ts'
import { linesBehind } from './linesBehind.tsx'
import { rawFact } from './rawFact.ts'
import classes from './standing.module.css'
import { linesPath } from './why.ts'

type CriterionRowProps = CriterionTableProps & { line: CriterionLine; comparing: boolean }

/** One criterion: name and fact, weight, our score and, on the axis of strength, the best competitor's. */
export function CriterionRow(props: CriterionRowProps) {
  const { line, comparing, why } = props
  const t = useMessage()
  const format = useFormat()
  const weight = format.percent(line.weightPct, { digits: 0 })
  const name = useCriterionName(why.kaism.criteria)(line.criterion.id)
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={classes.small}>
          <span className={classes.narrow}>{t('account.criterion.weighs', { weight })} · </span>
          <Basis line={line} />
        </span>
      </th>
      <td data-numeric data-wide>
        {weight}
      </td>
      <td data-numeric>
        <Score {...props} name={name} />
        {line.score !== null && (
          <span className={classes.meter} aria-hidden="true">
            <span style={{ width: `${line.score * 10}%` }} />
          </span>
        )}
      </td>
      {comparing && (
        <td data-numeric>
          <NumberText value={line.best} reason="NOT_RATED" fixed />
        </td>
      )}
    </tr>
  )
}

/** What the score rests on: the fact with its unit, or who judged and how far apart they are. */
function Basis({ line: { criterion, raw, judged, reason } }: { line: CriterionLine }) {
  const t = useMessage()
  const format = useFormat()
  const codeText = useCodeText()
  const why = reason && codeText('reason', reason)
  if (criterion.kind === 'computed') return raw === null ? why : rawFact(criterion.id, raw, format, t)
  const ours = judged.find(({ party }) => party === 'us')
  if (!ours) return why
  const count = countedRatings(ours.raters).length
  return ours.spread > 0
    ? t('account.raters.apart', { count, spread: format.number(ours.spread) })
    : t('account.raters', { count })
}

function Score({ line, name, ...where }: CriterionRowProps & { name: string }) {
  const t = useMessage()
  const format = useFormat()
  const { score, criterion, reason, judged } = line
  if (score === null && judged.length === 0) return <Unknown reason={reason} short />
  const isComputed = criterion.kind === 'computed'
  return (
    <Evidence
      title={name}
      sentence={t(isComputed ? 'account.criterion.computed' : 'account.criterion.judged')}
      steps={isComputed ? scaleSteps(line, t, format) : raterSteps(line, t, format)}
      facts={
        isComputed ? linesBehind(linesPath(where, { from: where.why.from, to: where.why.asOf })) : undefined
      }
    >
      <NumberText value={score} reason={reason} fixed />
    </Evidence>
  )
}

type Words = [ReturnType<typeof useMessage>, ReturnType<typeof useFormat>]

function scaleSteps({ criterion, raw, score }: CriterionLine, ...[t, format]: Words): EvidenceStep[] {
  const { scale } = criterion
  const mark = (value: number) => format.number(value, { digits: 2 })
  const isRising = scale?.direction !== 'lowerIsBetter'
  return [
    {
      label: t('account.criterion.fact'),
      value: raw === null ? <Unknown /> : rawFact(criterion.id, raw, format, t),
    },
    ...(scale
      ? [
          { label: t('account.criterion.scores0'), value: mark(isRising ? scale.low : scale.high) },
          { label: t('account.criterion.scores10'), value: mark(isRising ? scale.high : scale.low) },
          { label: t('account.criterion.curve'), value: t(`account.curve.${scale.curve}`) },
        ]
      : []),
    { label: t('account.criterion.score'), value: <NumberText value={score} digits={2} /> },
  ]
}

function raterSteps({ judged }: CriterionLine, ...[t, format]: Words): EvidenceStep[] {
  return judged.flatMap(({ party, raters }) =>
    countedRatings(raters).map(({ rater, score, ratedOn }) => ({
      label: `${rater} · ${party === 'us' ? t('account.us') : party}`,
      note: format.date(ratedOn),
      value: format.number(score),
    })),
  )
}
