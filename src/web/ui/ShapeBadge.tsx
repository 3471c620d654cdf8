import type { ToneName } from '../tokens.ts'
import classes from './ShapeBadge.module.css'

const SHAPES = {
  diamond: 'M6 .8 11.2 6 6 11.2.8 6z',
  triangle: 'M6 1.2 11.2 10.6H.8z',
  square: 'M1.5 1.5h9v9h-9z',
  circle: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z',
  ring: 'M6 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
} as const

export type ShapeName = keyof typeof SHAPES

type ShapeBadgeProps = { shape: ShapeName; tone: ToneName; label: string; title?: string }

/** A word with a shape and a tone: readable without colour, in print and by a screen reader. */
export function ShapeBadge({ shape, tone, label, title }: ShapeBadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone} title={title}>
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" focusable="false">
        <path
          d={SHAPES[shape]}
          fill={shape === 'ring' ? 'none' : 'currentColor'}
          stroke="currentColor"
          strokeWidth={shape === 'ring' ? 2 : 0}
        />
      </svg>
      {label}
      {title && title !== label && <span className="hidden-visually">, {title}</span>}
    </span>
  )
}
