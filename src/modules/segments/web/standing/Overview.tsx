import type { ReactNode } from 'react'
import { PortfolioWarnings } from '../portfolio/PortfolioWarnings.tsx'
import { HistoryPanel } from './HistoryPanel.tsx'
import { LossPanel } from './LossPanel.tsx'
import { StandingTiles } from './StandingTiles.tsx'
import classes from './standing.module.css'
import { TypesPanel } from './TypesPanel.tsx'
import type { WhyProps } from './why.ts'
import { WhySummary } from './WhySummary.tsx'

/** The account at a glance: figures, why it stands where it stands, what its loss would mean, types and past years. */
export function Overview({ children, ...props }: WhyProps & { children?: ReactNode }) {
  // Lines without a customer are no account's own.
  const ownWarnings = props.why.warnings.filter(({ code }) => code !== 'withoutAccount')
  return (
    <div className={classes.stack}>
      <StandingTiles {...props} />
      {children}
      <PortfolioWarnings warnings={ownWarnings} />
      <WhySummary {...props} />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <LossPanel {...props} />
          <HistoryPanel {...props} />
        </div>
        <TypesPanel {...props} />
      </div>
    </div>
  )
}
