import type { Quadrant } from '../../../../core/keyAccounts/kaism.ts'
import type { Frame } from './frame.ts'
import type { Box } from './labels.ts'

export type Corner = { quadrant: Quadrant; atRight: boolean; atTop: boolean }

/** Each quadrant says its totals in its own corner of the picture. */
export const CORNERS: readonly Corner[] = [
  { quadrant: 'development', atRight: false, atTop: true },
  { quadrant: 'key', atRight: true, atTop: true },
  { quadrant: 'opportunistic', atRight: false, atTop: false },
  { quadrant: 'support', atRight: true, atTop: false },
]

const PADDING = 8
const LINES_HEIGHT = 34

/** The place of a corner's two lines, for a width in pixels. The handle of the cut stands in the way at neither side. */
export function cornerBox({ atRight, atTop }: Corner, { plot }: Frame, width: number): Box {
  const left = atRight ? plot.right - PADDING - width : plot.left + PADDING
  const top = atTop ? plot.top + PADDING : plot.bottom - PADDING - LINES_HEIGHT
  return { left, right: left + width, top, bottom: top + LINES_HEIGHT }
}
