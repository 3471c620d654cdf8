import { Percent } from '../../../../web/ui/Figure.tsx'

/** A change in percent with its sign; the colour repeats what the sign says. */
export function ChangeText({ changePct, reason }: { changePct: number | null; reason: string }) {
  const tone = changePct === null || Math.abs(changePct) < 0.05 ? undefined : changePct > 0 ? 'good' : 'bad'
  return (
    <span style={tone && { color: `var(--${tone})` }}>
      <Percent
        value={changePct}
        reason={reason}
        signed
        digits={Math.abs(changePct ?? 0) < 100 ? 1 : 0}
        fixed
      />
    </span>
  )
}
