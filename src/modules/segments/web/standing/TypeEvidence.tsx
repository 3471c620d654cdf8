import { useCodeText, useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { TypeLine } from './why.ts'

/** Figures that speak for or against a type; money ones are in the reporting currency. */
const FIGURES = [
  'profitSharePct',
  'revenueSharePct',
  'categorySpend',
  'ourSharePct',
  'annualRevenue',
  'employees',
  'demandingRequests',
  'demandingSharePct',
] as const
type Figure = (typeof FIGURES)[number]

/** The figures behind a proposed type, each against its threshold, in words. */
export function TypeEvidence({ line, currency }: { line: TypeLine; currency: string | null }) {
  const t = useMessage()
  const codeText = useCodeText()
  const format = useFormat()
  const shown = (figure: Figure, value: number) => {
    if (figure.endsWith('Pct')) return format.percent(value)
    if (figure === 'categorySpend' || figure === 'annualRevenue')
      return format.money(value, currency, { compact: true })
    return format.number(value, { digits: 0 })
  }
  const parts = FIGURES.flatMap((figure) => {
    const value = line.evidence[figure]
    const threshold = line.evidence[`${figure}Threshold`]
    if (typeof value !== 'number' || typeof threshold !== 'number') return []
    return [
      t(`account.evidence.${figure}`, { value: shown(figure, value), threshold: shown(figure, threshold) }),
    ]
  })
  const reason = line.reason && codeText('reason', line.reason)
  return [...parts, reason].filter(Boolean).join(' ')
}
