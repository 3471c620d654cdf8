import { useIsPhone } from './useIsPhone.ts'

/** Stands where there is nothing by nature (no parent company) or nobody entered it yet; says which of the two. */
export function Absent({ label }: { label: string }) {
  const isPhone = useIsPhone()
  if (isPhone) return <span style={{ color: 'var(--neutral)' }}>{label}</span>
  return (
    <span style={{ color: 'var(--neutral)' }} title={label}>
      <span aria-hidden="true">·</span>
      <span className="hidden-visually">{label}</span>
    </span>
  )
}
