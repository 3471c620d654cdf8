import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import classes from './Sparkline.module.css'

type SparklineProps = {
  values: readonly (number | null)[]
  /** The course in words ("Revenue by month, Jan to Dec, from 12 to 40 thousand"). */
  label: string
  widthPx?: number
  heightPx?: number
}

/** A small line without axes for a cell; unknown points are gaps. The scale starts at zero, so heights can be compared. */
export function Sparkline({ values, label, widthPx = 84, heightPx = 20 }: SparklineProps) {
  const known = values.filter((value) => value !== null)
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [1.5, widthPx - 1.5])
  const y = scaleLinear([Math.min(0, ...known), Math.max(1e-9, ...known)], [heightPx - 1.5, 1.5])
  const points = [...values]
  const draw = line<number | null>(
    (_, index) => x(index),
    (value) => y(value ?? 0),
  ).defined((value) => value !== null)
  const fill = area<number | null>(
    (_, index) => x(index),
    y(0),
    (value) => y(value ?? 0),
  ).defined((value) => value !== null)
  return (
    <svg className={classes.sparkline} width={widthPx} height={heightPx} role="img" aria-label={label}>
      <path className={classes.area} d={fill(points) ?? ''} />
      <path className={classes.line} d={draw(points) ?? ''} />
    </svg>
  )
}
