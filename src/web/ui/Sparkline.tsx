import classes from './Sparkline.module.css'

type SparklineProps = {
  values: readonly (number | null)[]
  /** The course in words ("Revenue by month, Jan to Dec, from 12 to 40 thousand"). */
  label: string
  widthPx?: number
  heightPx?: number
}

const EDGE_PX = 1.5

/** A small line without axes for a cell; unknown points are gaps. The scale includes zero, so heights can be compared. */
export function Sparkline({ values, label, widthPx = 84, heightPx = 20 }: SparklineProps) {
  return (
    <svg className={classes.sparkline} width={widthPx} height={heightPx} role="img" aria-label={label}>
      <path d={linePath(values, widthPx, heightPx)} />
    </svg>
  )
}

/** The path of the line: the pen is lifted over unknown points, and a point alone between two is a dot. */
export function linePath(values: readonly (number | null)[], widthPx: number, heightPx: number): string {
  const known = values.filter((value) => value !== null)
  const low = Math.min(0, ...known)
  const high = Math.max(0, ...known)
  const stepPx = (widthPx - 2 * EDGE_PX) / Math.max(1, values.length - 1)
  const scalePx = high === low ? 0 : (heightPx - 2 * EDGE_PX) / (high - low)
  let path = ''
  for (const [index, value] of values.entries()) {
    if (value === null) continue
    const x = rounded(EDGE_PX + index * stepPx)
    const y = rounded(heightPx - EDGE_PX - (value - low) * scalePx)
    const starts = (values[index - 1] ?? null) === null
    const ends = (values[index + 1] ?? null) === null
    path += `${starts ? 'M' : 'L'}${x} ${y}${starts && ends ? 'h0' : ''}`
  }
  return path
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10
}
