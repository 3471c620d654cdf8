import type { ReactNode } from 'react'

/** Makes of `<b>…</b>` in a message what it says. */
export function bold(parts: ReactNode[]): ReactNode {
  return <b>{parts}</b>
}
