import type { Candidate } from '../candidate.ts'
import { AlikeNote } from './AlikeNote.tsx'
import classes from './candidate.module.css'
import { ChecksPanel } from './ChecksPanel.tsx'
import { CompanyPanel } from './CompanyPanel.tsx'
import { ThreePsPanel } from './ThreePsPanel.tsx'
import { VerdictPanel } from './VerdictPanel.tsx'

/** One candidate: is it wanted, what was found, and what is still missing for the verdict. */
export function CandidateScreen({ candidate }: { candidate: Candidate }) {
  return (
    <div className={classes.stack}>
      <AlikeNote candidate={candidate} />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <ThreePsPanel candidate={candidate} />
          <ChecksPanel candidate={candidate} />
        </div>
        <div className={classes.stack}>
          <VerdictPanel candidate={candidate} />
          <CompanyPanel candidate={candidate} />
        </div>
      </div>
    </div>
  )
}
