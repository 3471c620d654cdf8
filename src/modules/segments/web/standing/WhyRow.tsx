import type { ReactNode } from 'react'
import classes from './standing.module.css'

/** A class or state with the sentence that says why. */
export function WhyRow({ badge, children }: { badge: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.whyRow}>
      <div className={classes.whyBadge}>{badge}</div>
      <div>{children}</div>
    </div>
  )
}
