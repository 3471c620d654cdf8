import { useFormat } from '../../../../web/ui/useFormat.ts'
import { ATTRACTIVENESS_TICKS, type Frame } from './frame.ts'
import classes from './Matrix.module.css'

/** Border, grid lines and figures of the two axes. */
export function Axes({ frame }: { frame: Frame }) {
  const format = useFormat()
  const { plot, x, y, ratioTicks } = frame
  return (
    <g className={classes.axes}>
      <rect
        x={plot.left}
        y={plot.top}
        width={plot.right - plot.left}
        height={plot.bottom - plot.top}
        className={classes.plot}
      />
      {ratioTicks.map((tick) => (
        <g key={tick} transform={`translate(${x(tick)},0)`}>
          <path d={`M0,${plot.top}V${plot.bottom}`} className={classes.gridLine} />
          <text y={plot.bottom + 15} textAnchor="middle">
            {format.number(tick, { digits: 2 })}
          </text>
        </g>
      ))}
      {ATTRACTIVENESS_TICKS.map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick)})`}>
          <path d={`M${plot.left},0H${plot.right}`} className={classes.gridLine} />
          <text x={plot.left - 7} textAnchor="end" dominantBaseline="central">
            {tick}
          </text>
        </g>
      ))}
    </g>
  )
}
