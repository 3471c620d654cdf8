import { useElementSize } from '@mantine/hooks'
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import classes from './Concentration.module.css'
import { type CurvePoint, valueAt } from './curve.ts'

const HEIGHT_PX = 270
const MARGIN = { left: 44, right: 12, top: 10, bottom: 26 }
const TICKS = [0, 20, 40, 60, 80, 100]
/** The share that is pointed out while nothing else is: the fifth that everybody asks for. */
const USUAL_PCT = 20

type CurveDrawingProps = { curve: readonly CurvePoint[]; label: string }

/** The curve, the line of customers that all buy alike, and one point of it read out. */
export function CurveDrawing({ curve, label }: CurveDrawingProps) {
  const t = useMessage()
  const format = useFormat()
  const { ref, width } = useElementSize()
  const [pointed, setPointed] = useState<number | null>(null)
  const x = scaleLinear([0, 100], [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)]).clamp(true)
  const y = scaleLinear([0, 100], [HEIGHT_PX - MARGIN.bottom, MARGIN.top])
  const percent = (value: number) => format.percent(value, { digits: 0 })
  const below = area<CurvePoint>(
    (point) => x(point.accountsPct),
    y(0),
    (point) => y(point.valuePct),
  )
  const edge = line<CurvePoint>(
    (point) => x(point.accountsPct),
    (point) => y(point.valuePct),
  )
  const points = [...curve]
  const readAt = pointed ?? USUAL_PCT
  const value = valueAt(curve, readAt) ?? 0
  const atRight = readAt > 50
  return (
    <div ref={ref} style={{ height: HEIGHT_PX }}>
      {width > 0 && (
        <svg
          width={width}
          height={HEIGHT_PX}
          role="img"
          aria-label={label}
          className={classes.curve}
          onPointerMove={(event) =>
            setPointed(x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left))
          }
          onPointerLeave={() => setPointed(null)}
        >
          {TICKS.map((tick) => (
            <g key={tick}>
              <path d={`M${x(0)},${y(tick)}H${x(100)}`} className={classes.gridLine} />
              <text x={x(0) - 8} y={y(tick)} textAnchor="end" dominantBaseline="central">
                {percent(tick)}
              </text>
              <text x={x(tick)} y={HEIGHT_PX - 8} textAnchor={tick === 100 ? 'end' : 'middle'}>
                {percent(tick)}
              </text>
            </g>
          ))}
          <path d={below(points) ?? ''} className={classes.below} />
          <path d={`M${x(0)},${y(0)}L${x(100)},${y(100)}`} className={classes.even} />
          <path d={edge(points) ?? ''} className={classes.edge} />
          <path d={`M${x(readAt)},${y(0)}V${y(value)}H${x(0)}`} className={classes.reading} />
          <circle cx={x(readAt)} cy={y(value)} r={4} className={classes.readingPoint} />
          <text
            x={x(readAt) + (atRight ? -10 : 10)}
            y={y(value) + 18}
            textAnchor={atRight ? 'end' : 'start'}
            className={classes.readingText}
          >
            {t('concentration.curve.reading', { customers: percent(readAt), value: percent(value) })}
          </text>
        </svg>
      )}
    </div>
  )
}
