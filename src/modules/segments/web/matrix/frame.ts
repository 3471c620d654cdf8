import { scaleLinear, scaleLog } from 'd3-scale'
import type { Box } from './labels.ts'
import type { Dot } from './placement.ts'

/** The drawing in pixels: where a ratio and an attractiveness lie, and the way back from a pointer. */
export type Frame = {
  width: number
  height: number
  plot: Box
  /** Ratios at the edges; beyond them dots stand on the edge. */
  span: readonly [number, number]
  x: (ratio: number) => number
  y: (attractiveness: number) => number
  ratioAt: (x: number) => number
  attractivenessAt: (y: number) => number
  ratioTicks: readonly number[]
}

export const ATTRACTIVENESS_TICKS = [0, 2, 4, 6, 8, 10] as const
const RATIO_TICKS = [0.2, 0.25, 1 / 3, 0.5, 2 / 3, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5]
const LEAST_SPAN = 1.6
const MOST_SPAN = 5
const MARGIN = { left: 26, right: 26, top: 26, bottom: 24 }

/**
 * The ratio at the right edge; the left edge is its inverse, so that level (1) is the middle. It holds all dots and the
 * cut, but no more than 5: one dwarfed competitor should not press all others together.
 */
export function spanOf(dots: readonly Dot[], strengthCut: number): number {
  const far = [strengthCut, ...dots.map(({ ratio }) => ratio)].map(
    (ratio) => Math.max(ratio, 1 / ratio) * 1.04,
  )
  return Math.min(MOST_SPAN, Math.max(LEAST_SPAN, ...far))
}

/** Twice as strong and half as strong lie equally far from level: the ratio stands on a logarithmic scale. */
export function makeFrame(width: number, height: number, span: number): Frame {
  const plot = {
    left: MARGIN.left,
    right: Math.max(MARGIN.left + 1, width - MARGIN.right),
    top: MARGIN.top,
    bottom: Math.max(MARGIN.top + 1, height - MARGIN.bottom),
  }
  const [low, high] = [1 / span, span] as const
  const x = scaleLog().domain([low, high]).range([plot.left, plot.right])
  const y = scaleLinear().domain([0, 10]).range([plot.bottom, plot.top])
  const clip = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
  return {
    width,
    height,
    plot,
    span: [low, high],
    x: (ratio) => x(clip(ratio, low, high)),
    y: (attractiveness) => y(attractiveness),
    ratioAt: (px) => x.invert(clip(px, plot.left, plot.right)),
    attractivenessAt: (px) => y.invert(clip(px, plot.top, plot.bottom)),
    ratioTicks: ticksWithin(low, high, plot.right - plot.left),
  }
}

/** On a narrow drawing every other tick goes, level never does. */
function ticksWithin(low: number, high: number, widthPx: number): number[] {
  const inside = RATIO_TICKS.filter((tick) => tick >= low && tick <= high)
  const level = inside.indexOf(1)
  const step = widthPx / inside.length < 44 ? 2 : 1
  return inside.filter((_, index) => (index - level) % step === 0)
}

/** All the small dots as one path: two thousand of them cost one element. */
export function dotsPath(dots: readonly Dot[], frame: Frame, radius: number): string {
  return dots
    .map(({ ratio, attractiveness }) => {
      const left = (frame.x(ratio) - radius).toFixed(1)
      return `M${left},${frame.y(attractiveness).toFixed(1)}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0`
    })
    .join('')
}

/** The dot nearest to a point, if it is within reach (pixels). */
export function dotAt(
  dots: readonly Dot[],
  frame: Frame,
  point: { x: number; y: number },
  reach: number,
): Dot | null {
  let nearest: Dot | null = null
  let least = reach
  for (const dot of dots) {
    const distance = Math.hypot(frame.x(dot.ratio) - point.x, frame.y(dot.attractiveness) - point.y)
    if (distance <= least) {
      least = distance
      nearest = dot
    }
  }
  return nearest
}
