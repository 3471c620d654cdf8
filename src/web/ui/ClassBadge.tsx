import { useMessage } from '../message.tsx'
import type { ToneName } from '../tokens.ts'
import { ShapeBadge, type ShapeName } from './ShapeBadge.tsx'
import { Unknown } from './Unknown.tsx'

type AccountClass = 'A' | 'B' | 'C' | 'N' | 'X' | 'Y' | 'Z'

const LOOK: Record<AccountClass, { shape: ShapeName; tone: ToneName }> = {
  A: { shape: 'diamond', tone: 'accent' },
  B: { shape: 'square', tone: 'accent' },
  C: { shape: 'circle', tone: 'neutral' },
  N: { shape: 'ring', tone: 'neutral' },
  X: { shape: 'circle', tone: 'good' },
  Y: { shape: 'square', tone: 'neutral' },
  Z: { shape: 'triangle', tone: 'warn' },
}

type ClassBadgeProps = { letter: AccountClass | null; reason?: string | null; withWord?: boolean }

/** A letter of ABC or XYZ; the word for it stands beside it or, in narrow cells, in the title. */
export function ClassBadge({ letter, reason, withWord = false }: ClassBadgeProps) {
  const t = useMessage()
  if (letter === null) return <Unknown reason={reason} short />
  const word = t(`shell.class.${letter}`)
  return <ShapeBadge {...LOOK[letter]} label={withWord ? `${letter} · ${word}` : letter} title={word} />
}
