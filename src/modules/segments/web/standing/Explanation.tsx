import { AbcWhy } from './AbcWhy.tsx'
import { DependenceWhy } from './DependenceWhy.tsx'
import { KaismWhy } from './KaismWhy.tsx'
import { RhythmWhy } from './RhythmWhy.tsx'
import classes from './standing.module.css'
import type { WhyProps } from './why.ts'
import { XyzWhy } from './XyzWhy.tsx'

/** Every class and state of the account down to the figures it is made of. */
export function Explanation(props: WhyProps) {
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        <KaismWhy {...props} />
        <DependenceWhy {...props} />
      </div>
      <div className={classes.stack}>
        <AbcWhy {...props} />
        <XyzWhy {...props} />
        <RhythmWhy {...props} />
      </div>
    </div>
  )
}
