import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Frame } from './frame.ts'
import classes from './Matrix.module.css'

type CutHandleProps = {
  axis: 'attractiveness' | 'strength'
  cut: number
  frame: Frame
  onMove: (cut: number) => void
}

const STEPS = { attractiveness: { small: 0.1, large: 1 }, strength: { small: 0.01, large: 0.1 } } as const
const BACK = new Set(['ArrowLeft', 'ArrowDown', 'PageDown'])
const FORTH = new Set(['ArrowRight', 'ArrowUp', 'PageUp'])

/** A cut line with its handle: pulled by a pointer, moved by arrows and, further, by the page keys. */
export function CutHandle({ axis, cut, frame, onMove }: CutHandleProps) {
  const t = useMessage()
  const format = useFormat()
  const pulled = useRef(false)
  const isStrength = axis === 'strength'
  const { small, large } = STEPS[axis]
  const [least, most] = isStrength ? frame.span : ([0, 10] as const)
  const text = format.number(cut, { digits: isStrength ? 2 : 1, fixed: true })

  const moveTo = (wanted: number) => {
    const inside = Math.min(most, Math.max(least, wanted))
    // A multiple of 0.1 is not always written as one; rounding its text makes it so.
    onMove(Number((Math.round(inside / small) * small).toFixed(2)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key.startsWith('Page') || event.shiftKey ? large : small
    if (BACK.has(event.key)) moveTo(cut - step)
    else if (FORTH.has(event.key)) moveTo(cut + step)
    else if (event.key === 'Home') moveTo(least)
    else if (event.key === 'End') moveTo(most)
    else return
    event.preventDefault()
  }
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    if (!pulled.current) return
    const { left, top } = event.currentTarget.ownerSVGElement!.getBoundingClientRect()
    moveTo(isStrength ? frame.ratioAt(event.clientX - left) : frame.attractivenessAt(event.clientY - top))
  }

  const { plot } = frame
  const [x, y] = isStrength ? [frame.x(cut), plot.top] : [plot.right, frame.y(cut)]
  const line = isStrength ? `M${x},${plot.top}V${plot.bottom}` : `M${plot.left},${y}H${plot.right}`
  return (
    <g
      className={classes.cut}
      data-axis={axis}
      role="slider"
      tabIndex={0}
      aria-label={t(`matrix.cut.${axis}`)}
      aria-orientation={isStrength ? 'horizontal' : 'vertical'}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={cut}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        pulled.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => (pulled.current = false)}
      onPointerCancel={() => (pulled.current = false)}
    >
      <title>{t('matrix.cut.hint')}</title>
      <path d={line} className={classes.cutReach} />
      <path d={line} className={classes.cutLine} />
      <rect x={x - 21} y={y - 12} width={42} height={24} rx={4} className={classes.cutGrip} />
      <text x={x} y={y} className={classes.cutText}>
        {text}
      </text>
    </g>
  )
}
