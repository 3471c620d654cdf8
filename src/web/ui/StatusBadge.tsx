import type { ToneName } from '../tokens.ts'
import { ShapeBadge, type ShapeName } from './ShapeBadge.tsx'

const SHAPE_OF_TONE: Record<ToneName, ShapeName> = {
  good: 'circle',
  warn: 'triangle',
  bad: 'diamond',
  neutral: 'ring',
  accent: 'square',
}

/** A state in words; the tone decides shape and colour, so the same tone always looks the same. */
export function StatusBadge({ tone, label, title }: { tone: ToneName; label: string; title?: string }) {
  return <ShapeBadge shape={SHAPE_OF_TONE[tone]} tone={tone} label={label} title={title} />
}
