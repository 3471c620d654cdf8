import type { AltmanInput, AltmanTerm } from '../../../../core/finances/altman.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Evidence } from '../../../../web/ui/Evidence.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useReasonText } from '../../../../web/ui/useReasonText.ts'
import classes from '../finances.module.css'
import type { Statement } from '../finances.ts'

const TONES = { safe: 'good', grey: 'warn', distress: 'bad' } as const

/** The Z″ score of the latest books in a sentence: zone, figure, what it is made of; or what is missing for it. */
export function Solvency({ statement: { altman, year } }: { statement: Statement }) {
  const t = useMessage()
  const format = useFormat()
  const why = useReasonText()
  const { score, zone, terms, missing, stale } = altman
  if (score.value === null || zone === null || terms === null) {
    const names = missing.map((name) => t(`finances.line.${name as AltmanInput}`)).join(', ')
    return (
      <p className={classes.sentence}>
        {t('finances.altman.unknown', { year: String(year) })}{' '}
        {missing.length > 0 ? t('finances.altman.missing', { names }) : why(score.reason)}
      </p>
    )
  }
  const steps = terms.map(({ term, ratio, weight }) => ({
    label: t(`finances.altman.term.${term as AltmanTerm}`),
    value: `${format.number(weight, { digits: 2 })} × ${format.number(ratio, { digits: 3 })} = ${format.number(weight * ratio, { digits: 2 })}`,
  }))
  return (
    <p className={classes.sentence}>
      <StatusBadge tone={TONES[zone]} label={t(`finances.altman.zone.${zone}`)} />{' '}
      <Evidence title={t('finances.altman')} sentence={t('finances.altman.sentence')} steps={steps}>
        {t('finances.altman.score', {
          score: format.number(score.value, { digits: 2, fixed: true }),
          year: String(year),
        })}
      </Evidence>
      {stale && ` · ${t('finances.altman.stale')}`}
    </p>
  )
}
