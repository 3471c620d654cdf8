import { useMessage } from '../../../web/message.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'

type ViewLineProps = { asOf: string | null; from: string | null; currency: string | null }

/** Which days and which currency the figures of a screen are of, in words. */
export function ViewLine({ asOf, from, currency }: ViewLineProps) {
  const t = useMessage()
  const format = useFormat()
  if (asOf === null) return null
  const values = { asOf: format.date(asOf), currency: currency ?? '' }
  return from === null
    ? t('portfolio.view.line.all', values)
    : t('portfolio.view.line', { ...values, from: format.date(from) })
}
