import { symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape'
import type { Quadrant } from '../../../../core/keyAccounts/kaism.ts'
import { QUADRANT_LOOK } from '../../../../web/ui/QuadrantBadge.tsx'

const SYMBOLS: Partial<Record<string, SymbolType>> = {
  diamond: symbolDiamond2,
  triangle: symbolTriangle,
  square: symbolSquare,
  circle: symbolCircle,
}

/** The shape of a quadrant's badge as a path around (0, 0); all shapes of one radius have the same area. */
export function quadrantPath(quadrant: Quadrant, radius: number): string {
  const type = SYMBOLS[QUADRANT_LOOK[quadrant].shape] ?? symbolCircle
  return symbol(type, Math.PI * radius ** 2)() ?? ''
}

/** The colour of a quadrant's badge. */
export function quadrantColour(quadrant: Quadrant): string {
  return `var(--${QUADRANT_LOOK[quadrant].tone})`
}

const LEAST_PX = 4.5
const MOST_PX = 11

/**
 * The radius of a named dot in a picture of `widthPx`: it grows with the root of the value, so that the area tells it;
 * `largest` is the greatest value drawn.
 */
export function dotRadius(value: number, largest: number, widthPx: number): number {
  const share = largest > 0 ? Math.max(0, value) / largest : 0
  const scale = Math.min(1, Math.max(0.7, widthPx / 500))
  return scale * (LEAST_PX + (MOST_PX - LEAST_PX) * Math.sqrt(share))
}
