import { useMessage } from '../message.tsx'
import type { ToneName } from '../tokens.ts'
import { ShapeBadge, type ShapeName } from './ShapeBadge.tsx'
import { Unknown } from './Unknown.tsx'

export type Quadrant = 'key' | 'development' | 'support' | 'opportunistic'

/** Shape and tone of each quadrant; the matrix draws its dots with the same. */
export const QUADRANT_LOOK: Record<Quadrant, { shape: ShapeName; tone: ToneName }> = {
  key: { shape: 'diamond', tone: 'accent' },
  development: { shape: 'triangle', tone: 'good' },
  support: { shape: 'square', tone: 'warn' },
  opportunistic: { shape: 'circle', tone: 'neutral' },
}

/** The quadrant of the key account matrix an account stands in, or why it is not scored. */
export function QuadrantBadge({ quadrant, reason }: { quadrant: Quadrant | null; reason?: string | null }) {
  const t = useMessage()
  if (quadrant === null) return <Unknown reason={reason ?? 'TOO_LITTLE_KNOWN'} short />
  return <ShapeBadge {...QUADRANT_LOOK[quadrant]} label={t(`shell.quadrant.${quadrant}`)} />
}
