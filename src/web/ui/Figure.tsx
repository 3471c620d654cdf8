import { Unknown } from './Unknown.tsx'
import { type NumberShape, useFormat } from './useFormat.ts'

type FigureProps = NumberShape & {
  value: number | null
  /** Why the value is unknown; shown in its place. */
  reason?: string | null
}

/** A number in the reader's locale, or why it is unknown. */
export function NumberText({ value, reason, ...shape }: FigureProps) {
  const format = useFormat()
  return value === null ? <Unknown reason={reason} short /> : <>{format.number(value, shape)}</>
}

/** Percents, 0 to 100. */
export function Percent({ value, reason, ...shape }: FigureProps) {
  const format = useFormat()
  return value === null ? <Unknown reason={reason} short /> : <>{format.percent(value, shape)}</>
}

/** An amount of money; a null currency (mixed) shows the bare number. */
export function Money({ value, currency, reason, ...shape }: FigureProps & { currency: string | null }) {
  const format = useFormat()
  return value === null ? <Unknown reason={reason} short /> : <>{format.money(value, currency, shape)}</>
}

type DateTextProps = {
  /** A day, a month or an instant (see useFormat); null is unknown. */
  value: string | null
  reason?: string | null
  /** Shows the time of day too; for instants only. */
  withTime?: boolean
}

/** A date in the reader's locale, machine-readable beneath. */
export function DateText({ value, reason, withTime = false }: DateTextProps) {
  const format = useFormat()
  if (value === null) return <Unknown reason={reason} short />
  return <time dateTime={value}>{withTime ? format.instant(value) : format.date(value)}</time>
}
